-- DropIndex
DROP INDEX "Dispatch_appealId_kind_channel_idx";

-- CreateTable
CREATE TABLE "Counted" (
    "appealId" TEXT NOT NULL,
    "officialId" TEXT NOT NULL,
    "shard" INTEGER NOT NULL,
    "post" INTEGER NOT NULL DEFAULT 0,
    "fax" INTEGER NOT NULL DEFAULT 0,
    "email" INTEGER NOT NULL DEFAULT 0,
    "writers" INTEGER NOT NULL DEFAULT 0,
    "personalWriters" INTEGER NOT NULL DEFAULT 0,
    "afterDate" INTEGER NOT NULL DEFAULT 0,
    "printed" INTEGER NOT NULL DEFAULT 0,
    "copied" INTEGER NOT NULL DEFAULT 0,
    "opened" INTEGER NOT NULL DEFAULT 0,
    "accepted" INTEGER NOT NULL DEFAULT 0,
    "noBounceSeen" INTEGER NOT NULL DEFAULT 0,
    "bounced" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Counted_pkey" PRIMARY KEY ("appealId","officialId","shard")
);

-- CreateTable
CREATE TABLE "CountedAppeal" (
    "appealId" TEXT NOT NULL,
    "copies" JSONB NOT NULL,

    CONSTRAINT "CountedAppeal_pkey" PRIMARY KEY ("appealId")
);

-- CreateIndex
CREATE INDEX "Dispatch_appealId_letterId_idx" ON "Dispatch"("appealId", "letterId");

