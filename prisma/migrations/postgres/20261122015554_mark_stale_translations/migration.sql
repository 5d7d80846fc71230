-- AlterTable
ALTER TABLE "Appeal" ADD COLUMN     "familyRevision" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "timelineRevision" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "AskText" ADD COLUMN     "sourceRevision" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "FamilyPiece" ADD COLUMN     "sourceRevision" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Template" ADD COLUMN     "sourceRevision" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "TimelineEntry" ADD COLUMN     "sourceRevision" INTEGER NOT NULL DEFAULT 0;

