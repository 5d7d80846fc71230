-- AlterTable
ALTER TABLE "Dispatch" ADD COLUMN "messageId" TEXT NOT NULL DEFAULT '';

-- Until now the key of such a row was letter/official/email/kind/message.
UPDATE "Dispatch"
SET "messageId" = substr("id", length("letterId") + length("officialId") + length("kind") + 10)
WHERE "kind" IN ('accepted', 'no_bounce_seen', 'bounced');
UPDATE "Dispatch" SET "id" = "messageId" || '/' || "kind" WHERE "messageId" <> '';
