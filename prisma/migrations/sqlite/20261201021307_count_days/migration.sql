-- CreateTable
CREATE TABLE "CountedDay" (
    "appealId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "shard" INTEGER NOT NULL,
    "post" INTEGER NOT NULL DEFAULT 0,
    "fax" INTEGER NOT NULL DEFAULT 0,
    "email" INTEGER NOT NULL DEFAULT 0,
    "accepted" INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY ("appealId", "day", "shard")
);


-- Counters that are there lack the days: they are made anew before the server starts.
DELETE FROM "Counted";
DELETE FROM "CountedAppeal";
