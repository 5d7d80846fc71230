-- AlterTable: a column more; the table with all that hangs on it stays where it is
ALTER TABLE "Issue" ADD COLUMN "newsRevision" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "NewsText" (
    "issueId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "translatedBy" TEXT NOT NULL DEFAULT 'editor',
    "sourceRevision" INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY ("issueId", "language"),
    CONSTRAINT "NewsText_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
