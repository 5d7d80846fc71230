-- CreateTable
CREATE TABLE "OfficialProposal" (
    "officialId" TEXT NOT NULL,
    "coordinatorId" TEXT NOT NULL,
    "proposedAt" TIMESTAMP(3) NOT NULL,
    "seen" JSONB NOT NULL,
    "entry" JSONB NOT NULL,
    "mergeInto" TEXT,

    CONSTRAINT "OfficialProposal_pkey" PRIMARY KEY ("officialId")
);

-- AddForeignKey
ALTER TABLE "OfficialProposal" ADD CONSTRAINT "OfficialProposal_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official"("id") ON DELETE CASCADE ON UPDATE CASCADE;

