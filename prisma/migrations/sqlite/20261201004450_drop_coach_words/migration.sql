-- DropTable
PRAGMA foreign_keys=off;
DROP TABLE "CoachWords";
PRAGMA foreign_keys=on;

