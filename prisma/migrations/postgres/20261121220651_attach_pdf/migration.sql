-- AlterTable
ALTER TABLE "Section" ADD COLUMN     "attachesPdf" BOOLEAN NOT NULL DEFAULT false;

