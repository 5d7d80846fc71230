-- CreateTable
CREATE TABLE "Instance" (
    "id" INTEGER NOT NULL,
    "secretCheck" TEXT NOT NULL,
    "sendingHeldAt" TIMESTAMP(3),

    CONSTRAINT "Instance_pkey" PRIMARY KEY ("id")
);

