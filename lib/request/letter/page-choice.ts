import { cookies } from "next/headers";
import { z } from "zod";
import { layoutForCountry, layoutIds, paperForCountry, paperIds } from "@/lib/paper/layout/layouts";
import type { PageChoice } from "@/lib/paper/setting/page-geometry";

const NAME = "paper";
const YEAR_SECONDS = 31_536_000;

const millimetres = z.coerce.number().min(-10).max(10).catch(0);
const choiceSchema = z.object({
  layout: z.enum(layoutIds),
  paper: z.enum(paperIds),
  foldMarks: z.literal("yes").optional(),
  qrCode: z.literal("yes").optional(),
  x: millimetres,
  y: millimetres,
});
export type PaperChoice = PageChoice & {
  paper: NonNullable<PageChoice["paper"]>;
  hasQrCode: boolean;
  offsetMm: { x: number; y: number };
};

/** The paper, window and marks this device chose before, else the usual ones of the writer's country. */
export async function pageChoice(country: string): Promise<PaperChoice> {
  const kept = new URLSearchParams((await cookies()).get(NAME)?.value ?? "");
  const chosen = choiceSchema.safeParse(Object.fromEntries(kept));
  if (!chosen.success) {
    const usual = { layout: layoutForCountry(country), paper: paperForCountry(country) };
    return { ...usual, foldMarks: true, hasQrCode: false, offsetMm: { x: 0, y: 0 } };
  }
  const { layout, paper, foldMarks, qrCode, x, y } = chosen.data;
  return { layout, paper, foldMarks: foldMarks === "yes", hasQrCode: qrCode === "yes", offsetMm: { x, y } };
}

/** The Set-Cookie header for a posted choice; none for one that does not exist. */
export function rememberPageChoice(values: Record<string, unknown>): string[] {
  const chosen = choiceSchema.safeParse(values);
  if (!chosen.success) return [];
  const kept = new URLSearchParams(Object.entries(chosen.data).map(([name, value]) => [name, String(value)]));
  return [`${NAME}=${kept}; Path=/; Max-Age=${YEAR_SECONDS}; HttpOnly; SameSite=Lax`];
}
