-- CreateTable
CREATE TABLE "ClockMark" (
    "id" INTEGER NOT NULL,
    "seenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ClockMark_pkey" PRIMARY KEY ("id")
);

