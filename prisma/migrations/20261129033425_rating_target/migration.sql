-- CreateIndex
CREATE INDEX "rating_target_idx" ON "rating"("target");
