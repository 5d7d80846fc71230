-- AlterTable
ALTER TABLE "Issue" ADD COLUMN     "news" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "newsTitle" TEXT NOT NULL DEFAULT '';

