-- AlterTable
ALTER TABLE "template_version" ALTER COLUMN "compiled" SET DATA TYPE JSON;

-- CreateTable
CREATE TABLE "news" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "news_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "frame_grant" (
    "id" TEXT NOT NULL,
    "component" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "frame_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "template_production" (
    "template_id" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "template_production_pkey" PRIMARY KEY ("template_id")
);

-- CreateIndex
CREATE INDEX "frame_grant_expires_at_idx" ON "frame_grant"("expires_at");

-- CreateIndex
CREATE INDEX "frame_grant_person_id_idx" ON "frame_grant"("person_id");
