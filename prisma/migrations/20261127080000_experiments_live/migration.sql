-- DropTable
DROP TABLE "experiment";

-- AlterTable
ALTER TABLE "assignment" ADD COLUMN "segments" JSONB NOT NULL DEFAULT '{}';

-- AlterTable: what was seen before was told just before.
ALTER TABLE "exposure" ADD COLUMN "told_at" TIMESTAMPTZ(3);
UPDATE "exposure" SET "told_at" = "seen_at";
ALTER TABLE "exposure" ALTER COLUMN "told_at" SET NOT NULL;

-- CreateTable
CREATE TABLE "experiment_analysis" (
    "experiment_id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "figures" JSONB NOT NULL,
    "point" JSONB NOT NULL,

    CONSTRAINT "experiment_analysis_pkey" PRIMARY KEY ("experiment_id","sequence")
);

-- CreateTable
CREATE TABLE "experiment_look" (
    "experiment_id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "look" JSONB NOT NULL,

    CONSTRAINT "experiment_look_pkey" PRIMARY KEY ("experiment_id","sequence")
);

-- CreateTable
CREATE TABLE "experiment_choice" (
    "person_id" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "decision" TEXT NOT NULL,

    CONSTRAINT "experiment_choice_pkey" PRIMARY KEY ("person_id","answer")
);

-- CreateTable
CREATE TABLE "picker_decision" (
    "decision" TEXT NOT NULL,
    "experiment_id" TEXT NOT NULL,
    "policy" TEXT NOT NULL,
    "context" JSONB NOT NULL,
    "eligible" JSONB NOT NULL,
    "chosen" TEXT NOT NULL,
    "propensities" JSONB NOT NULL,
    "rewards" INTEGER NOT NULL,
    "reward" DOUBLE PRECISION,
    "reward_sequence" INTEGER,

    CONSTRAINT "picker_decision_pkey" PRIMARY KEY ("decision")
);

-- CreateIndex
CREATE UNIQUE INDEX "picker_decision_experiment_id_reward_sequence_key" ON "picker_decision"("experiment_id", "reward_sequence");
