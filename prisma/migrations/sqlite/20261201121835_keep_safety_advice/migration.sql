-- AlterTable
ALTER TABLE "Section" ADD COLUMN "safetyAdvice" JSONB NOT NULL DEFAULT '[]';
