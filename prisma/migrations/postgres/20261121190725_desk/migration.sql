-- CreateEnum
CREATE TYPE "CoordinatorRole" AS ENUM ('publisher', 'editor', 'translator', 'reports');

-- CreateEnum
CREATE TYPE "OrganisationInLetters" AS ENUM ('yes', 'no', 'either');

-- CreateTable
CREATE TABLE "Coordinator" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "CoordinatorRole" NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "totpSealed" BYTEA,
    "totpLastStep" INTEGER NOT NULL DEFAULT 0,
    "switchedOffAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Coordinator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "hash" TEXT NOT NULL,
    "coordinatorId" TEXT NOT NULL,

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "DeskSession" (
    "tokenHash" TEXT NOT NULL,
    "coordinatorId" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "lastSeenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DeskSession_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "tokenHash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" "CoordinatorRole" NOT NULL,
    "invitedBy" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "KeptForm" (
    "id" TEXT NOT NULL,
    "coordinatorId" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "KeptForm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Change" (
    "number" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "coordinatorId" TEXT NOT NULL,
    "table" TEXT NOT NULL,
    "row" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "HistoryEnd" (
    "id" INTEGER NOT NULL,
    "length" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "seal" TEXT NOT NULL,

    CONSTRAINT "HistoryEnd_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Section" (
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "afterDateRule" TEXT NOT NULL,
    "languages" JSONB NOT NULL,
    "organisationInLetters" "OrganisationInLetters" NOT NULL,
    "retentionDays" INTEGER NOT NULL,
    "cautionCountries" JSONB NOT NULL,
    "postage" JSONB NOT NULL,
    "suspendedPost" JSONB NOT NULL,
    "transitDays" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChannelReport" (
    "letterId" TEXT NOT NULL,
    "officialId" TEXT NOT NULL,
    "channel" "Channel" NOT NULL,
    "day" TEXT NOT NULL,

    CONSTRAINT "ChannelReport_pkey" PRIMARY KEY ("letterId","officialId","channel")
);

-- CreateIndex
CREATE UNIQUE INDEX "Coordinator_email_key" ON "Coordinator"("email");

-- CreateIndex
CREATE INDEX "RecoveryCode_coordinatorId_idx" ON "RecoveryCode"("coordinatorId");

-- CreateIndex
CREATE INDEX "DeskSession_coordinatorId_idx" ON "DeskSession"("coordinatorId");

-- CreateIndex
CREATE INDEX "Invitation_email_idx" ON "Invitation"("email");

-- CreateIndex
CREATE INDEX "KeptForm_coordinatorId_page_idx" ON "KeptForm"("coordinatorId", "page");

-- CreateIndex
CREATE INDEX "Change_table_row_idx" ON "Change"("table", "row");

-- CreateIndex
CREATE INDEX "Change_coordinatorId_idx" ON "Change"("coordinatorId");

-- CreateIndex
CREATE INDEX "ChannelReport_officialId_channel_idx" ON "ChannelReport"("officialId", "channel");

-- AddForeignKey
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_coordinatorId_fkey" FOREIGN KEY ("coordinatorId") REFERENCES "Coordinator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeskSession" ADD CONSTRAINT "DeskSession_coordinatorId_fkey" FOREIGN KEY ("coordinatorId") REFERENCES "Coordinator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeptForm" ADD CONSTRAINT "KeptForm_coordinatorId_fkey" FOREIGN KEY ("coordinatorId") REFERENCES "Coordinator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

