-- CreateTable
CREATE TABLE "Coordinator" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "totpSealed" BLOB,
    "totpLastStep" INTEGER NOT NULL DEFAULT 0,
    "switchedOffAt" DATETIME,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "coordinatorId" TEXT NOT NULL,
    CONSTRAINT "RecoveryCode_coordinatorId_fkey" FOREIGN KEY ("coordinatorId") REFERENCES "Coordinator" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DeskSession" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "coordinatorId" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "lastSeenAt" DATETIME NOT NULL,
    CONSTRAINT "DeskSession_coordinatorId_fkey" FOREIGN KEY ("coordinatorId") REFERENCES "Coordinator" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Invitation" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "invitedBy" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "KeptForm" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "coordinatorId" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "sealed" BLOB NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "KeptForm_coordinatorId_fkey" FOREIGN KEY ("coordinatorId") REFERENCES "Coordinator" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Change" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "coordinatorId" TEXT NOT NULL,
    "table" TEXT NOT NULL,
    "row" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "HistoryEnd" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "length" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "seal" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Section" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "afterDateRule" TEXT NOT NULL,
    "languages" JSONB NOT NULL,
    "organisationInLetters" TEXT NOT NULL,
    "retentionDays" INTEGER NOT NULL,
    "cautionCountries" JSONB NOT NULL,
    "postage" JSONB NOT NULL,
    "suspendedPost" JSONB NOT NULL,
    "transitDays" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "ChannelReport" (
    "letterId" TEXT NOT NULL,
    "officialId" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "day" TEXT NOT NULL,

    PRIMARY KEY ("letterId", "officialId", "channel")
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

