-- CreateTable
CREATE TABLE "words_version" (
    "locale" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "phrases" JSON NOT NULL,
    "style" TEXT,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "words_version_pkey" PRIMARY KEY ("locale","version")
);

-- CreateTable
CREATE TABLE "words_production" (
    "locale" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "words_production_pkey" PRIMARY KEY ("locale")
);

-- CreateTable
CREATE TABLE "studio_words" (
    "id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "phrases" JSON NOT NULL,
    "style" TEXT,
    "based_on" INTEGER,
    "editors" TEXT[],
    "version" INTEGER,
    "approved_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "studio_words_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "studio_words_status_updated_at_idx" ON "studio_words"("status", "updated_at");
