import { z } from "zod";
import type { ComposedLetter } from "@/lib/letters/compose-letter";
import { layoutIds, paperIds } from "@/lib/paper/layout/layouts";
import type { LetterPdf } from "@/lib/paper/letter-pdf";
import type { LetterJob } from "@/lib/paper/setting/set-letters";

const lines = z.array(z.string());
const namedLine = z.object({ label: z.string(), names: lines }).nullable();

const letterSchema: z.ZodType<ComposedLetter> = z.object({
  language: z.string(),
  direction: z.enum(["ltr", "rtl"]),
  sender: lines,
  addressee: z.object({ officialId: z.string(), role: z.string(), lines }),
  placeAndDate: z.string(),
  subject: z.string(),
  salutation: z.string(),
  paragraphs: lines,
  asks: lines,
  closing: lines,
  valediction: z.string(),
  signature: lines,
  copies: namedLine,
  appealUrl: z.string().nullable(),
});

/** What a pack is made of. */
export const packRequestSchema = z.object({
  letters: z.array(letterSchema),
  createdAt: z.date(),
  layout: z.enum(layoutIds),
  paper: z.enum(paperIds).optional(),
  foldMarks: z.boolean().optional(),
  offsetMm: z.object({ x: z.number(), y: z.number() }).optional(),
});
export type PackRequest = Omit<LetterJob, "typesetter" | "signal" | "visitor">;

const progressSchema = z.object({
  phase: z.enum(["measuring", "setting", "done"]),
  letters: z.number(),
  total: z.number(),
});
export type PackProgress = z.infer<typeof progressSchema>;

const madeSchema: z.ZodType<LetterPdf> = z.object({
  pdf: z.instanceof(Uint8Array<ArrayBuffer>),
  pages: z.array(z.number()),
  missing: z.array(z.object({ character: z.string(), codePoint: z.string() })),
  warnings: z.array(
    z.object({
      letter: z.number(),
      role: z.string(),
      change: z.enum(["shrunk", "turned", "merged", "too-large"]),
      lines,
    }),
  ),
});

/** What the process says: that it listens, how far it is, what it made, or the typesetter's own words for why not. */
export const packReplySchema = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ progress: progressSchema }),
  z.object({ made: madeSchema }),
  z.object({ failed: z.string() }),
]);
export type PackReply = z.infer<typeof packReplySchema>;
