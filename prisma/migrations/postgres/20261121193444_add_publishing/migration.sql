-- AlterTable
ALTER TABLE "Issue" ADD COLUMN     "copiesToDiplomats" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Letter" ADD COLUMN     "isTrial" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Mission" (
    "id" TEXT NOT NULL,
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
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Mission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SheetImport" (
    "id" TEXT NOT NULL,
    "coordinatorId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "filename" TEXT NOT NULL DEFAULT '',
    "acceptedAs" TEXT,
    "reading" JSONB NOT NULL,

    CONSTRAINT "SheetImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "issueId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "coordinatorId" TEXT NOT NULL,
    "proposedAt" TIMESTAMP(3) NOT NULL,
    "seen" TEXT NOT NULL,
    "values" JSONB NOT NULL,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("issueId","part")
);

-- CreateTable
CREATE TABLE "PublishedState" (
    "id" TEXT NOT NULL,
    "issueId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "coordinatorId" TEXT NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "PublishedState_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Mission_host_sending_idx" ON "Mission"("host", "sending");

-- CreateIndex
CREATE INDEX "Mission_sending_idx" ON "Mission"("sending");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedState_issueId_number_key" ON "PublishedState"("issueId", "number");

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedState" ADD CONSTRAINT "PublishedState_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE CASCADE ON UPDATE CASCADE;

