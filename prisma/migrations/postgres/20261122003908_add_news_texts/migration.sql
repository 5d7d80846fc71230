-- AlterTable
ALTER TABLE "Issue" ADD COLUMN     "newsRevision" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "NewsText" (
    "issueId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "translatedBy" "Translator" NOT NULL DEFAULT 'editor',
    "sourceRevision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "NewsText_pkey" PRIMARY KEY ("issueId","language")
);

-- AddForeignKey
ALTER TABLE "NewsText" ADD CONSTRAINT "NewsText_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE CASCADE ON UPDATE CASCADE;

