-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Section" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "afterDateRule" TEXT NOT NULL,
    "languages" JSONB NOT NULL,
    "organisationInLetters" TEXT NOT NULL,
    "retentionDays" INTEGER NOT NULL,
    "attachesPdf" BOOLEAN NOT NULL DEFAULT false,
    "cautionCountries" JSONB NOT NULL,
    "postage" JSONB NOT NULL,
    "suspendedPost" JSONB NOT NULL,
    "transitDays" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1
);
INSERT INTO "new_Section" ("afterDateRule", "cautionCountries", "contact", "id", "languages", "name", "organisationInLetters", "postage", "retentionDays", "revision", "suspendedPost", "transitDays") SELECT "afterDateRule", "cautionCountries", "contact", "id", "languages", "name", "organisationInLetters", "postage", "retentionDays", "revision", "suspendedPost", "transitDays" FROM "Section";
DROP TABLE "Section";
ALTER TABLE "new_Section" RENAME TO "Section";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

