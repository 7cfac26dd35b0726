-- CreateTable
CREATE TABLE "experiment_record" (
    "id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "record" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "experiment_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "experiment_audit" (
    "sequence" INTEGER NOT NULL,
    "entry" JSONB NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "experiment_audit_pkey" PRIMARY KEY ("sequence")
);

-- CreateIndex
CREATE INDEX "experiment_record_status_idx" ON "experiment_record"("status");
