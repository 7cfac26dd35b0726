-- CreateTable
CREATE TABLE "audit_head" (
    "chain" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "seal" TEXT NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("chain")
);

-- CreateTable
CREATE TABLE "studio_draft" (
    "id" TEXT NOT NULL,
    "template_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "files" JSON NOT NULL,
    "based_on" TEXT,
    "editors" TEXT[],
    "approved_by" TEXT,
    "approved_at" TIMESTAMPTZ(3),
    "approved_revision" INTEGER,
    "overrides" JSONB NOT NULL DEFAULT '[]',
    "version" TEXT,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "studio_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "studio_revision" (
    "draft_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "files" JSON NOT NULL,
    "saved_by" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "studio_revision_pkey" PRIMARY KEY ("draft_id","revision")
);

-- CreateTable
CREATE TABLE "studio_comment" (
    "id" TEXT NOT NULL,
    "draft_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "place" JSONB,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "studio_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "studio_version" (
    "template_id" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "files" JSON NOT NULL,
    "draft_id" TEXT NOT NULL,
    "editors" TEXT[],
    "approved_by" TEXT NOT NULL,
    "published_by" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "studio_version_pkey" PRIMARY KEY ("template_id","version")
);

-- CreateTable
CREATE TABLE "studio_staging" (
    "template_id" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "studio_staging_pkey" PRIMARY KEY ("template_id")
);

-- CreateTable
CREATE TABLE "studio_move" (
    "id" SERIAL NOT NULL,
    "template_id" TEXT NOT NULL,
    "pointer" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT,
    "moved_by" TEXT NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,
    "why" TEXT NOT NULL,

    CONSTRAINT "studio_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "studio_release" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "studio_release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "studio_release_item" (
    "release_id" TEXT NOT NULL,
    "template_id" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "expected" TEXT,

    CONSTRAINT "studio_release_item_pkey" PRIMARY KEY ("release_id","template_id")
);

-- CreateTable
CREATE TABLE "studio_schedule" (
    "id" TEXT NOT NULL,
    "template_id" TEXT,
    "version" TEXT,
    "release_id" TEXT,
    "expected" TEXT,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "why" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "failure" TEXT,
    "scheduled_by" TEXT NOT NULL,
    "scheduled_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "studio_schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "studio_notice" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "template_id" TEXT NOT NULL,
    "draft_id" TEXT,
    "version" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "studio_notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "studio_audit" (
    "sequence" INTEGER NOT NULL,
    "entry" JSONB NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "studio_audit_pkey" PRIMARY KEY ("sequence")
);

-- CreateIndex
CREATE INDEX "studio_draft_status_updated_at_idx" ON "studio_draft"("status", "updated_at");

-- CreateIndex
CREATE INDEX "studio_draft_template_id_idx" ON "studio_draft"("template_id");

-- CreateIndex
CREATE INDEX "studio_comment_draft_id_created_at_idx" ON "studio_comment"("draft_id", "created_at");

-- CreateIndex
CREATE INDEX "studio_comment_person_id_idx" ON "studio_comment"("person_id");

-- CreateIndex
CREATE INDEX "studio_move_template_id_pointer_id_idx" ON "studio_move"("template_id", "pointer", "id");

-- CreateIndex
CREATE INDEX "studio_release_status_created_at_idx" ON "studio_release"("status", "created_at");

-- CreateIndex
CREATE INDEX "studio_schedule_status_due_at_idx" ON "studio_schedule"("status", "due_at");

-- CreateIndex
CREATE INDEX "studio_notice_person_id_created_at_idx" ON "studio_notice"("person_id", "created_at");

-- AddForeignKey
ALTER TABLE "studio_revision" ADD CONSTRAINT "studio_revision_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "studio_draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "studio_comment" ADD CONSTRAINT "studio_comment_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "studio_draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "studio_release_item" ADD CONSTRAINT "studio_release_item_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "studio_release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was done in the studio stays as it was recorded.
CREATE TRIGGER "studio_audit_only_grows" BEFORE UPDATE OR DELETE OR TRUNCATE ON "studio_audit"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
