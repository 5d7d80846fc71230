-- CreateTable
CREATE TABLE "Mission" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sending" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "addressLines" JSONB NOT NULL,
    "country" TEXT NOT NULL,
    "phones" JSONB NOT NULL,
    "faxes" JSONB NOT NULL,
    "emails" JSONB NOT NULL,
    "source" TEXT NOT NULL,
    "verifiedOn" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "SheetImport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "coordinatorId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "filename" TEXT NOT NULL DEFAULT '',
    "acceptedAs" TEXT,
    "reading" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "Proposal" (
    "issueId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "coordinatorId" TEXT NOT NULL,
    "proposedAt" DATETIME NOT NULL,
    "seen" TEXT NOT NULL,
    "values" JSONB NOT NULL,

    PRIMARY KEY ("issueId", "part"),
    CONSTRAINT "Proposal_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PublishedState" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "issueId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "coordinatorId" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    "content" JSONB NOT NULL,
    CONSTRAINT "PublishedState_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Issue" ADD COLUMN "copiesToDiplomats" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Letter" ADD COLUMN "isTrial" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "Mission_host_sending_idx" ON "Mission"("host", "sending");

-- CreateIndex
CREATE INDEX "Mission_sending_idx" ON "Mission"("sending");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedState_issueId_number_key" ON "PublishedState"("issueId", "number");

