-- CreateEnum
CREATE TYPE "WholeEntry" AS ENUM ('enters', 'leaves');

-- AlterTable
ALTER TABLE "Mission" ADD COLUMN     "isWaiting" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "OfficialProposal" ADD COLUMN     "wholeEntry" "WholeEntry";

