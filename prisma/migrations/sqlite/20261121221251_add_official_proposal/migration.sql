-- CreateTable
CREATE TABLE "OfficialProposal" (
    "officialId" TEXT NOT NULL PRIMARY KEY,
    "coordinatorId" TEXT NOT NULL,
    "proposedAt" DATETIME NOT NULL,
    "seen" JSONB NOT NULL,
    "entry" JSONB NOT NULL,
    "mergeInto" TEXT,
    CONSTRAINT "OfficialProposal_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

