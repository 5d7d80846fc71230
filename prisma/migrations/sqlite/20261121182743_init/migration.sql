-- CreateTable
CREATE TABLE "AppealText" (
    "appealId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "background" TEXT NOT NULL DEFAULT '',
    "sensitiveBackground" TEXT NOT NULL DEFAULT '',
    "translatedBy" TEXT NOT NULL DEFAULT 'editor',
    "sourceRevision" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("appealId", "language"),
    CONSTRAINT "AppealText_appealId_fkey" FOREIGN KEY ("appealId") REFERENCES "Appeal" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TimelineEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "appealId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    CONSTRAINT "TimelineEntry_appealId_fkey" FOREIGN KEY ("appealId") REFERENCES "Appeal" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FamilyPiece" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "appealId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    CONSTRAINT "FamilyPiece_appealId_fkey" FOREIGN KEY ("appealId") REFERENCES "Appeal" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "appealId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    CONSTRAINT "Source_appealId_fkey" FOREIGN KEY ("appealId") REFERENCES "Appeal" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AskText" (
    "askId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "sheetForm" TEXT NOT NULL,
    "letterSentence" TEXT NOT NULL,

    PRIMARY KEY ("askId", "language"),
    CONSTRAINT "AskText_askId_fkey" FOREIGN KEY ("askId") REFERENCES "Ask" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Template" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "issueId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "officialId" TEXT,
    "translatedBy" TEXT NOT NULL DEFAULT 'editor',
    CONSTRAINT "Template_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Template_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TemplateBlock" (
    "templateId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "variant" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("templateId", "part", "variant"),
    CONSTRAINT "TemplateBlock_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "Template" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Appeal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'real',
    "country" TEXT NOT NULL,
    "personName" TEXT NOT NULL,
    "personSpellings" JSONB NOT NULL DEFAULT '[]',
    "sensitiveWords" JSONB NOT NULL DEFAULT '[]',
    "sourceLanguage" TEXT NOT NULL DEFAULT 'en',
    "isShownInFeeds" BOOLEAN NOT NULL DEFAULT true,
    "allowsServerSending" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Issue" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "appealId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'first',
    "stage" TEXT NOT NULL DEFAULT 'draft',
    "uaNumber" TEXT,
    "indexNumber" TEXT,
    "issuedOn" TEXT,
    "opensOn" TEXT,
    "deadline" TEXT,
    "rollingDeadlineDays" INTEGER,
    "languages" JSONB NOT NULL,
    "afterDateRule" TEXT NOT NULL DEFAULT '',
    "stopReason" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT NOT NULL DEFAULT '',
    "stageChangedAt" DATETIME,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Issue_appealId_fkey" FOREIGN KEY ("appealId") REFERENCES "Appeal" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Ask" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "issueId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Ask_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Official" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "organisation" TEXT NOT NULL DEFAULT '',
    "addressLines" JSONB NOT NULL,
    "country" TEXT NOT NULL,
    "faxes" JSONB NOT NULL,
    "phones" JSONB NOT NULL,
    "emails" JSONB NOT NULL,
    "salutations" JSONB NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "source" TEXT NOT NULL,
    "verifiedOn" TEXT,
    "retiredAt" DATETIME,
    "revision" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Addressee" (
    "issueId" TEXT NOT NULL,
    "officialId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'to',

    PRIMARY KEY ("issueId", "officialId"),
    CONSTRAINT "Addressee_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Addressee_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Letter" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "issueId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "sealed" BLOB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "isAfterDate" BOOLEAN NOT NULL DEFAULT false,
    "isPersonal" BOOLEAN NOT NULL DEFAULT false,
    "changedAt" DATETIME NOT NULL,
    CONSTRAINT "Letter_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LetterOfficial" (
    "letterId" TEXT NOT NULL,
    "officialId" TEXT NOT NULL,

    PRIMARY KEY ("letterId", "officialId"),
    CONSTRAINT "LetterOfficial_letterId_fkey" FOREIGN KEY ("letterId") REFERENCES "Letter" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LetterOfficial_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Dispatch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "letterId" TEXT NOT NULL,
    "issueId" TEXT NOT NULL,
    "appealId" TEXT NOT NULL,
    "officialId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "isAfterDate" BOOLEAN NOT NULL DEFAULT false,
    "isPersonal" BOOLEAN NOT NULL DEFAULT false
);

-- CreateIndex
CREATE INDEX "TimelineEntry_appealId_language_day_idx" ON "TimelineEntry"("appealId", "language", "day");

-- CreateIndex
CREATE INDEX "FamilyPiece_appealId_language_position_idx" ON "FamilyPiece"("appealId", "language", "position");

-- CreateIndex
CREATE INDEX "Source_appealId_position_idx" ON "Source"("appealId", "position");

-- CreateIndex
CREATE INDEX "Template_issueId_language_idx" ON "Template"("issueId", "language");

-- CreateIndex
CREATE UNIQUE INDEX "Appeal_slug_key" ON "Appeal"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Issue_appealId_number_key" ON "Issue"("appealId", "number");

-- CreateIndex
CREATE INDEX "Ask_issueId_position_idx" ON "Ask"("issueId", "position");


-- CreateIndex
CREATE INDEX "Letter_changedAt_idx" ON "Letter"("changedAt");

-- CreateIndex
CREATE INDEX "Dispatch_appealId_kind_channel_idx" ON "Dispatch"("appealId", "kind", "channel");

-- CreateIndex
CREATE INDEX "Dispatch_letterId_idx" ON "Dispatch"("letterId");

