-- CreateTable
CREATE TABLE "CoachWords" (
    "language" TEXT NOT NULL,
    "lists" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "CoachWords_pkey" PRIMARY KEY ("language")
);

