-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "statusSince" DATETIME NOT NULL,
    "dueAt" DATETIME,
    "nextAttemptAt" DATETIME NOT NULL,
    "giveUpAt" DATETIME,
    "queuedAt" DATETIME,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT NOT NULL DEFAULT '',
    "reply" TEXT NOT NULL DEFAULT '',
    "leaseOwner" TEXT,
    "lastByteAt" DATETIME,
    "priority" INTEGER NOT NULL,
    "shuffle" INTEGER NOT NULL,
    "messageId" TEXT NOT NULL,
    "onceKey" TEXT,
    "writerKey" TEXT,
    "requestId" TEXT,
    "letterId" TEXT,
    "appealId" TEXT,
    "issueId" TEXT,
    "officialId" TEXT,
    "language" TEXT NOT NULL,
    "isAfterDate" BOOLEAN NOT NULL DEFAULT false,
    "isPersonal" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "OutboxText" (
    "messageId" TEXT NOT NULL PRIMARY KEY,
    "sealed" BLOB NOT NULL,
    CONSTRAINT "OutboxText_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "OutboxMessage" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OutboxLog" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "messageId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "from" TEXT,
    "to" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "reply" TEXT NOT NULL DEFAULT '',
    "by" TEXT NOT NULL,
    CONSTRAINT "OutboxLog_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "OutboxMessage" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SendingBudget" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "nextSlotAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "HostBackoff" (
    "host" TEXT NOT NULL PRIMARY KEY,
    "until" DATETIME NOT NULL,
    "failures" INTEGER NOT NULL,
    "reason" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "OfficialMailHealth" (
    "officialId" TEXT NOT NULL PRIMARY KEY,
    "softBounces" INTEGER NOT NULL DEFAULT 0,
    "hardBounces" INTEGER NOT NULL DEFAULT 0,
    "lastBounce" DATETIME,
    "markedAt" DATETIME
);

-- CreateTable
CREATE TABLE "UnreadBounce" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "messageId" TEXT,
    "receivedAt" DATETIME NOT NULL,
    "summary" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_messageId_key" ON "OutboxMessage"("messageId");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_onceKey_key" ON "OutboxMessage"("onceKey");

-- CreateIndex
CREATE INDEX "OutboxMessage_status_priority_shuffle_idx" ON "OutboxMessage"("status", "priority", "shuffle");

-- CreateIndex
CREATE INDEX "OutboxMessage_status_dueAt_idx" ON "OutboxMessage"("status", "dueAt");

-- CreateIndex
CREATE INDEX "OutboxMessage_appealId_status_idx" ON "OutboxMessage"("appealId", "status");

-- CreateIndex
CREATE INDEX "OutboxMessage_letterId_idx" ON "OutboxMessage"("letterId");

-- CreateIndex
CREATE INDEX "OutboxMessage_requestId_idx" ON "OutboxMessage"("requestId");

-- CreateIndex
CREATE INDEX "OutboxMessage_writerKey_kind_createdAt_idx" ON "OutboxMessage"("writerKey", "kind", "createdAt");

-- CreateIndex
CREATE INDEX "OutboxLog_messageId_idx" ON "OutboxLog"("messageId");

