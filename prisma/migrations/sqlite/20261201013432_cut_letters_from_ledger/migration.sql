-- CreateTable
CREATE TABLE "OutboxContact" (
    "messageId" TEXT NOT NULL PRIMARY KEY,
    "sealed" BLOB NOT NULL,
    CONSTRAINT "OutboxContact_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "OutboxMessage" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- The keyed hash of a writer's address.
DROP INDEX "OutboxMessage_writerKey_kind_createdAt_idx";
ALTER TABLE "OutboxMessage" DROP COLUMN "writerKey";

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Letter" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "issueId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "sealed" BLOB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "isAfterDate" BOOLEAN NOT NULL DEFAULT false,
    "isTrial" BOOLEAN NOT NULL DEFAULT false,
    "isPersonal" BOOLEAN NOT NULL DEFAULT false,
    "changedAt" DATETIME NOT NULL,
    "ledgerId" TEXT NOT NULL,
    CONSTRAINT "Letter_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Letter" ("changedAt", "id", "isAfterDate", "isPersonal", "isTrial", "issueId", "language", "ledgerId", "revision", "sealed", "status") SELECT "changedAt", "id", "isAfterDate", "isPersonal", "isTrial", "issueId", "language", lower(hex(randomblob(16))), "revision", "sealed", "status" FROM "Letter";
DROP TABLE "Letter";
ALTER TABLE "new_Letter" RENAME TO "Letter";
CREATE UNIQUE INDEX "Letter_ledgerId_key" ON "Letter"("ledgerId");
CREATE INDEX "Letter_changedAt_idx" ON "Letter"("changedAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- The ledger, the outbox and the reports have known letters by the id that follows from the return code. Each letter
-- gets a random name there; of letters that are erased already, nothing keeps which it was.
CREATE TABLE "LedgerName" ("old" TEXT NOT NULL PRIMARY KEY, "new" TEXT NOT NULL);
INSERT INTO "LedgerName" ("old", "new")
SELECT "letterId", COALESCE((SELECT "ledgerId" FROM "Letter" WHERE "Letter"."id" = "letterId"), lower(hex(randomblob(16))))
FROM (
  SELECT "letterId" FROM "Dispatch" UNION SELECT "letterId" FROM "ChannelReport"
  UNION SELECT "letterId" FROM "OutboxMessage" WHERE "letterId" IS NOT NULL
) AS "named";
UPDATE "Dispatch"
SET "letterId" = (SELECT "new" FROM "LedgerName" WHERE "old" = "letterId"),
  "id" = CASE WHEN "messageId" <> '' THEN "id"
    ELSE (SELECT "new" FROM "LedgerName" WHERE "old" = "letterId") || substr("id", length("letterId") + 1) END;
UPDATE "ChannelReport" SET "letterId" = (SELECT "new" FROM "LedgerName" WHERE "old" = "letterId");
UPDATE "OutboxMessage" SET "letterId" = (SELECT "new" FROM "LedgerName" WHERE "old" = "letterId")
WHERE "letterId" IS NOT NULL;
DROP TABLE "LedgerName";

-- What a mail server has taken is wiped from now on. No address can be sealed anew here, so of letters on their six
-- days of waiting nobody hears any more if they come back.
DELETE FROM "OutboxText" WHERE "messageId" IN (
  SELECT "id" FROM "OutboxMessage" WHERE "status" IN ('accepted', 'no_bounce_seen')
);
UPDATE "OutboxMessage" SET "onceKey" = NULL
WHERE "kind" = 'letter' AND "status" IN ('accepted', 'no_bounce_seen');
