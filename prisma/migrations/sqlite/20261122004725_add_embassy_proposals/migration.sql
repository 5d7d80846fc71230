-- AlterTable
ALTER TABLE "OfficialProposal" ADD COLUMN "wholeEntry" TEXT;

-- AlterTable
ALTER TABLE "Mission" ADD COLUMN "isWaiting" BOOLEAN NOT NULL DEFAULT false;
