import { z } from "zod";
import type { ComposedLetter } from "@/lib/letters/compose-letter";
import { firstPlan, type Plan, revisePlan } from "./setting/fit-size";
import { bookmarksOf, letterData } from "./setting/letter-data";
import { type PageChoice, pageGeometry } from "./setting/page-geometry";
import { type SetPages, sharedTypesetter, type Typesetter } from "./typeset/typesetter";

export type LetterPdfOptions = PageChoice & {
  letters: readonly ComposedLetter[];
  createdAt: Date;
  typesetter?: Typesetter;
  signal?: AbortSignal;
};

/** What was done to an address that did not fit its window; "too-large" still sticks out and needs fewer words. */
export type AddressChange = "shrunk" | "turned" | "merged" | "too-large";
export type AddressWarning = { letter: number; role: string; change: AddressChange; lines: string[] };
export type MissingCharacter = { character: string; codePoint: string };
export type LetterPdf = {
  pdf: Uint8Array<ArrayBuffer>;
  /** Pages of each letter, in order. */
  pages: number[];
  missing: MissingCharacter[];
  warnings: AddressWarning[];
};

const factsSchema = z.tuple([
  z.array(
    z.object({
      pages: z.number(),
      end: z.number(),
      address: z.enum(["as-is", "shrunk", "turned", "merged", "too-large"]),
      lines: z.array(z.string()),
    }),
  ),
]);
type LetterFacts = z.infer<typeof factsSchema>[0][number];

/**
 * The letters as one tagged PDF with a bookmark for each, the same bytes for the same arguments. Characters that no
 * font has are named and the PDF still comes. Throws TypesettingError where the engine fails.
 */
export async function letterPdf(options: LetterPdfOptions): Promise<LetterPdf> {
  const { pdf, missing, facts } = await fitLetters({ ...options, wantsPdf: true });
  if (pdf === null) throw new Error("no PDF was asked for");
  return {
    pdf,
    pages: facts.map(({ pages }) => pages),
    missing: missing.map(nameCharacter),
    warnings: facts.flatMap((fact, letter) => warningOf(fact, letter, options.letters[letter])),
  };
}

/**
 * How many pages the letter takes on paper and how many millimetres stay free on its last one, exactly as
 * `letterPdf` sets it.
 */
export async function letterFit(
  letter: ComposedLetter,
  page: PageChoice,
): Promise<{ pages: number; millimetresLeft: number }> {
  const { facts } = await fitLetters({ ...page, letters: [letter], createdAt: new Date(0), wantsPdf: false });
  const { height, bottom } = pageGeometry(page);
  const { pages = 0, end = 0 } = facts[0] ?? {};
  return { pages, millimetresLeft: Math.round((height - bottom - end) * 10) / 10 };
}

/** Sets the letters, again and smaller while one runs over its page, or with page numbers where it must. */
async function fitLetters(options: LetterPdfOptions & { wantsPdf: boolean }) {
  const geometry = pageGeometry(options);
  let plans: readonly Plan[] = options.letters.map(() => firstPlan);
  for (;;) {
    const set = await setLetters({ ...options, plans });
    const [facts] = factsSchema.parse(set.facts);
    const revised = plans.map((plan, index) => {
      const fact = facts[index];
      return fact ? revisePlan(plan, fact, geometry) : plan;
    });
    if (JSON.stringify(revised) === JSON.stringify(plans)) return { ...set, facts };
    plans = revised;
  }
}

type Setting = LetterPdfOptions & { plans: readonly Plan[]; wantsPdf: boolean };

async function setLetters(options: Setting): Promise<SetPages> {
  const { letters, createdAt, plans, wantsPdf, signal, typesetter = sharedTypesetter() } = options;
  const bookmarks = bookmarksOf(letters);
  const data = {
    title: letters[0]?.subject ?? "",
    authors: [...new Set(letters.map(({ signature }) => signature.join(", ")))],
    createdAt: timeParts(createdAt),
    letters: await Promise.all(
      letters.map((letter, index) =>
        letterData(letter, options, bookmarks[index] ?? "", plans[index] ?? firstPlan),
      ),
    ),
  };
  return typesetter.set({
    source: "letters.typ",
    data,
    wantsPdf,
    pages: letters.length,
    ...(signal && { signal }),
  });
}

function warningOf(
  facts: LetterFacts,
  letter: number,
  composed: ComposedLetter | undefined,
): AddressWarning[] {
  if (facts.address === "as-is") return [];
  return [{ letter, role: composed?.addressee.role ?? "", change: facts.address, lines: facts.lines }];
}

/** Year to second in UTC, as Typst's datetime takes it. */
export function timeParts(date: Date): number[] {
  const day = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return [...day, date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
}

export function nameCharacter(character: string): MissingCharacter {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return { character, codePoint: `U+${hex}` };
}
