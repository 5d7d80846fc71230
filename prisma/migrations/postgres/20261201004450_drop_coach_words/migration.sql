-- DropTable
DROP TABLE "CoachWords";

