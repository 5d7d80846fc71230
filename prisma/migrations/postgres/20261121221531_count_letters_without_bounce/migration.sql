-- AlterEnum
ALTER TYPE "DispatchKind" ADD VALUE 'no_bounce_seen';

