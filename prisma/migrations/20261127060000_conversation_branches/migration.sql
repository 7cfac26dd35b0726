-- DropIndex
DROP INDEX "rating_person_id_target_key";

-- AlterTable
ALTER TABLE "conversation" ADD COLUMN     "deleted_at" TIMESTAMPTZ(3),
ADD COLUMN     "pinned_at" TIMESTAMPTZ(3),
ADD COLUMN     "tip_id" TEXT;

-- AlterTable
ALTER TABLE "message" ADD COLUMN     "parent_id" TEXT;

-- AlterTable
ALTER TABLE "rating" ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'help';

-- CreateIndex
CREATE INDEX "conversation_deleted_at_idx" ON "conversation"("deleted_at");

-- CreateIndex
CREATE UNIQUE INDEX "rating_person_id_target_kind_key" ON "rating"("person_id", "target", "kind");

-- Every message so far followed the one before it.
UPDATE "message" SET "parent_id" = (
    SELECT "before"."id" FROM "message" AS "before"
    WHERE "before"."conversation_id" = "message"."conversation_id" AND "before"."sequence" < "message"."sequence"
    ORDER BY "before"."sequence" DESC LIMIT 1
);
