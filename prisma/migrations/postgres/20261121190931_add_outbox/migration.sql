-- CreateEnum
CREATE TYPE "OutboxKind" AS ENUM ('letter', 'confirmation', 'copy', 'outcome', 'reminder', 'alert', 'notice');

-- CreateEnum
CREATE TYPE "OutboxStatus" AS ENUM ('awaiting_confirmation', 'queued', 'handing_over', 'accepted', 'no_bounce_seen', 'bounced', 'uncertain', 'held', 'stopped', 'expired', 'failed');

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" TEXT NOT NULL,
    "kind" "OutboxKind" NOT NULL,
    "status" "OutboxStatus" NOT NULL,
    "statusSince" TIMESTAMP(3) NOT NULL,
    "dueAt" TIMESTAMP(3),
    "nextAttemptAt" TIMESTAMP(3) NOT NULL,
    "giveUpAt" TIMESTAMP(3),
    "queuedAt" TIMESTAMP(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT NOT NULL DEFAULT '',
    "reply" TEXT NOT NULL DEFAULT '',
    "leaseOwner" TEXT,
    "lastByteAt" TIMESTAMP(3),
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
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OutboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxText" (
    "messageId" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "OutboxText_pkey" PRIMARY KEY ("messageId")
);

-- CreateTable
CREATE TABLE "OutboxLog" (
    "id" SERIAL NOT NULL,
    "messageId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "from" "OutboxStatus",
    "to" "OutboxStatus" NOT NULL,
    "reason" TEXT NOT NULL,
    "reply" TEXT NOT NULL DEFAULT '',
    "by" TEXT NOT NULL,

    CONSTRAINT "OutboxLog_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SendingBudget" (
    "key" TEXT NOT NULL,
    "nextSlotAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SendingBudget_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "HostBackoff" (
    "host" TEXT NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,
    "failures" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "HostBackoff_pkey" PRIMARY KEY ("host")
);

-- CreateTable
CREATE TABLE "OfficialMailHealth" (
    "officialId" TEXT NOT NULL,
    "softBounces" INTEGER NOT NULL DEFAULT 0,
    "hardBounces" INTEGER NOT NULL DEFAULT 0,
    "lastBounce" TIMESTAMP(3),
    "markedAt" TIMESTAMP(3),

    CONSTRAINT "OfficialMailHealth_pkey" PRIMARY KEY ("officialId")
);

-- CreateTable
CREATE TABLE "UnreadBounce" (
    "id" TEXT NOT NULL,
    "messageId" TEXT,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "summary" TEXT NOT NULL,

    CONSTRAINT "UnreadBounce_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "OutboxText" ADD CONSTRAINT "OutboxText_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "OutboxMessage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboxLog" ADD CONSTRAINT "OutboxLog_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "OutboxMessage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

