-- CreateTable
CREATE TABLE "share" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "share_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "reply" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "share_token_hash_key" ON "share"("token_hash");

-- CreateIndex
CREATE INDEX "share_person_id_created_at_idx" ON "share"("person_id", "created_at");

-- CreateIndex
CREATE INDEX "share_message_id_idx" ON "share"("message_id");

-- CreateIndex
CREATE INDEX "share_expires_at_idx" ON "share"("expires_at");

-- CreateIndex
CREATE INDEX "report_status_created_at_idx" ON "report"("status", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "report_person_id_message_id_key" ON "report"("person_id", "message_id");

-- AddForeignKey
ALTER TABLE "share" ADD CONSTRAINT "share_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE CASCADE ON UPDATE CASCADE;
