-- CreateTable
CREATE TABLE "Instance" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "secretCheck" TEXT NOT NULL,
    "sendingHeldAt" DATETIME
);

