-- DropIndex
DROP INDEX "OutboxMessage_writerKey_kind_createdAt_idx";

-- AlterTable
ALTER TABLE "Letter" ADD COLUMN     "ledgerId" TEXT;
UPDATE "Letter" SET "ledgerId" = gen_random_uuid()::text;
ALTER TABLE "Letter" ALTER COLUMN "ledgerId" SET NOT NULL;

-- AlterTable
ALTER TABLE "OutboxMessage" DROP COLUMN "writerKey";

-- CreateTable
CREATE TABLE "OutboxContact" (
    "messageId" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "OutboxContact_pkey" PRIMARY KEY ("messageId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Letter_ledgerId_key" ON "Letter"("ledgerId");

-- AddForeignKey
ALTER TABLE "OutboxContact" ADD CONSTRAINT "OutboxContact_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "OutboxMessage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The ledger, the outbox and the reports have known letters by the id that follows from the return code. Each letter
-- gets a random name there; of letters that are erased already, nothing keeps which it was.
CREATE TABLE "LedgerName" ("old" TEXT NOT NULL PRIMARY KEY, "new" TEXT NOT NULL);
INSERT INTO "LedgerName" ("old", "new")
SELECT "letterId", COALESCE((SELECT "ledgerId" FROM "Letter" WHERE "Letter"."id" = "letterId"), gen_random_uuid()::text)
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
