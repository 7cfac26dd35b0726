-- CreateIndex
CREATE INDEX "component_template_id_template_version_idx" ON "component"("template_id", "template_version");
