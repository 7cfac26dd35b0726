-- Embeddings were stored as they are, and topics in the open. Both go now: version 0 says that a row waits for its embedding,
-- which is made anew from the sealed text, and the topic is read from the sealed question.
DROP INDEX "memory_person_id_model_idx";

-- AlterTable
ALTER TABLE "memory" DROP COLUMN "topic",
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "withdrawn" BOOLEAN NOT NULL DEFAULT false;

UPDATE "memory" SET "embedding" = '[0]';

ALTER TABLE "memory" ALTER COLUMN "version" DROP DEFAULT;

-- AlterTable
ALTER TABLE "rating" ADD COLUMN     "reason" BYTEA;

-- CreateIndex
CREATE INDEX "memory_person_id_model_version_idx" ON "memory"("person_id", "model", "version");
