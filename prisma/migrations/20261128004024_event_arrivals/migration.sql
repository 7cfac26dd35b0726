-- AlterTable
ALTER TABLE "experiment_event" ADD COLUMN     "arrival" BIGSERIAL NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "experiment_event_arrival_key" ON "experiment_event"("arrival");
