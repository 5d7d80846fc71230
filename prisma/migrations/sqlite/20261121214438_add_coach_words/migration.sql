-- CreateTable
CREATE TABLE "CoachWords" (
    "language" TEXT NOT NULL PRIMARY KEY,
    "lists" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0
);

