-- DropIndex
DROP INDEX "OutboxMessage_appealId_status_idx";

-- CreateIndex
CREATE INDEX "OutboxMessage_appealId_idx" ON "OutboxMessage"("appealId");

