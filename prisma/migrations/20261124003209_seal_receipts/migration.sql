-- AlterTable
ALTER TABLE "component" DROP COLUMN "receipt";
