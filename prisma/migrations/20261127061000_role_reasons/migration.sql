-- AlterTable
ALTER TABLE "role_change" ADD COLUMN     "reason" BYTEA;
