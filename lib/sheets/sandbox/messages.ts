import { z } from "zod";
import { sheetReadingSchema } from "@/lib/sheets/schema";

export const requestSchema = z.object({
  id: z.number(),
  bytes: z.instanceof(Uint8Array),
  filename: z.string(),
});

export const replySchema = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ id: z.number(), reading: sheetReadingSchema }),
  z.object({ id: z.number(), error: z.string() }),
]);

export type ReadRequest = z.infer<typeof requestSchema>;
export type ReadReply = z.infer<typeof replySchema>;
export type FinalReply = Exclude<ReadReply, { ready: true }>;
