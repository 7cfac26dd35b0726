-- CreateTable
CREATE TABLE "experiment_event" (
    "person_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "session" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "component" TEXT,
    "value" DOUBLE PRECISION NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "experiment_event_pkey" PRIMARY KEY ("person_id","id")
);

-- CreateIndex
CREATE INDEX "experiment_event_name_at_idx" ON "experiment_event"("name", "at");
