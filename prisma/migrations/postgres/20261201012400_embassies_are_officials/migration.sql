-- AlterTable
ALTER TABLE "Official" ADD COLUMN     "isWaiting" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "represents" TEXT,
ADD COLUMN     "serves" TEXT;

-- An embassy that a letter has named is an official already, "mission-" and its id: it stays the one that letters,
-- reports and dispatches name.
UPDATE "Official" SET
    "role" = "Mission"."name",
    "addressLines" = "Mission"."addressLines",
    "country" = "Mission"."country",
    "faxes" = "Mission"."faxes",
    "phones" = "Mission"."phones",
    "emails" = "Mission"."emails",
    "source" = "Mission"."source",
    "verifiedOn" = "Mission"."verifiedOn",
    "represents" = "Mission"."sending",
    "serves" = "Mission"."host",
    "isWaiting" = "Mission"."isWaiting"
FROM "Mission" WHERE "Official"."id" = 'mission-' || "Mission"."id";

INSERT INTO "Official" ("id", "role", "name", "organisation", "addressLines", "country", "faxes", "phones", "emails",
    "salutations", "timeZone", "source", "verifiedOn", "represents", "serves", "isWaiting", "revision")
SELECT 'mission-' || "id", "name", '', '', "addressLines", "country", "faxes", "phones", "emails",
    '{"en":"Your Excellency","fr":"Excellence","es":"Excelencia","de":"Exzellenz"}'::jsonb, 'UTC', "source", "verifiedOn",
    "sending", "host", "isWaiting", "revision"
FROM "Mission"
WHERE NOT EXISTS (SELECT 1 FROM "Official" WHERE "Official"."id" = 'mission-' || "Mission"."id");

-- One that was taken out of the list, which only the letters that named it still hold: retired when it was taken out.
UPDATE "Official" SET
    "retiredAt" = COALESCE((SELECT MAX("at") FROM "Change" WHERE "table" = 'Mission'
        AND "row" = substr("Official"."id", 9)), CURRENT_TIMESTAMP),
    "represents" = COALESCE((SELECT substr(MAX("before"), 2, 2) FROM "Change" WHERE "table" = 'Mission'
        AND "row" = substr("Official"."id", 9) AND "field" = 'sending' AND "after" IS NULL), "country"),
    "serves" = COALESCE((SELECT substr(MAX("before"), 2, 2) FROM "Change" WHERE "table" = 'Mission'
        AND "row" = substr("Official"."id", 9) AND "field" = 'host' AND "after" IS NULL), "country")
WHERE "id" LIKE 'mission-%' AND "represents" IS NULL;

-- What waits for another publisher names its fields as officials do.
UPDATE "OfficialProposal" SET
    "seen" = ("OfficialProposal"."seen" - 'sending' - 'host') || jsonb_build_object(
        'role', "OfficialProposal"."seen" -> 'name', 'name', '', 'organisation', '',
        'represents', "OfficialProposal"."seen" -> 'sending', 'serves', "OfficialProposal"."seen" -> 'host',
        'salutations', "Official"."salutations", 'timeZone', "Official"."timeZone"),
    "entry" = ("OfficialProposal"."entry" - 'sending' - 'host') || jsonb_build_object(
        'role', "OfficialProposal"."entry" -> 'name', 'name', '', 'organisation', '',
        'represents', "OfficialProposal"."entry" -> 'sending', 'serves', "OfficialProposal"."entry" -> 'host',
        'salutations', "Official"."salutations", 'timeZone', "Official"."timeZone")
FROM "Official" WHERE "Official"."id" = "OfficialProposal"."officialId" AND "Official"."id" LIKE 'mission-%';

-- DropTable
DROP TABLE "Mission";

-- CreateIndex
CREATE INDEX "Official_represents_serves_idx" ON "Official"("represents", "serves");
