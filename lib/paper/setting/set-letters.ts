import { z } from "zod";
import type { ComposedLetter } from "@/lib/letters/compose-letter";
import type { SetPages } from "@/lib/paper/typeset/engine-thread";
import { sharedTypesetter, type Typesetter } from "@/lib/paper/typeset/typesetter";
import { firstPlan, type Plan, revisePlan } from "./fit-size";
import { bookmarksOf, letterData } from "./letter-data";
import { type PageChoice, pageGeometry } from "./page-geometry";
import { timeParts } from "./time-parts";

export type LetterJob = PageChoice & {
  letters: readonly ComposedLetter[];
  createdAt: Date;
  typesetter?: Typesetter;
  /** Whose turn it takes at the typesetter: the letter's id. */
  visitor?: string;
  signal?: AbortSignal | undefined;
};

const factsSchema = z.tuple([
  z.array(
    z.object({
      pages: z.number(),
      /** Where the last page's text ends, in millimetres from the top. */
      end: z.number(),
      address: z.enum(["as-is", "shrunk", "turned", "merged", "too-large"]),
      lines: z.array(z.string()),
    }),
  ),
]);
export type LetterFacts = z.infer<typeof factsSchema>[0][number];

/** Letters set for good: how each was set in the end, and what came of it. */
export type FittedLetters = SetPages & { plans: readonly Plan[]; letterFacts: LetterFacts[] };

/** Sets the letters, again and smaller while one runs over its page, or with page numbers where it must. */
export async function fitLetters(job: LetterJob & { wantsPdf: boolean }): Promise<FittedLetters> {
  const geometry = pageGeometry(job);
  let plans: readonly Plan[] = job.letters.map(() => firstPlan);
  for (;;) {
    const set = await setLetters({ ...job, plans });
    const [letterFacts] = factsSchema.parse(set.facts);
    const revised = plans.map((plan, index) => {
      const facts = letterFacts[index];
      return facts ? revisePlan(plan, facts, geometry) : plan;
    });
    if (JSON.stringify(revised) === JSON.stringify(plans)) return { ...set, plans, letterFacts };
    plans = revised;
  }
}

/** Sets the letters as planned. Without `wantsFacts` the pages are not asked where they end, which is faster. */
export async function setLetters({
  letters,
  createdAt,
  plans,
  signal,
  visitor,
  wantsPdf,
  wantsFacts = true,
  typesetter = sharedTypesetter(),
  ...page
}: LetterJob & { plans: readonly Plan[]; wantsPdf: boolean; wantsFacts?: boolean }): Promise<SetPages> {
  const bookmarks = bookmarksOf(letters);
  const data = {
    title: letters[0]?.subject ?? "",
    authors: [...new Set(letters.map(({ signature }) => signature.join(", ")))],
    createdAt: timeParts(createdAt),
    wantsFacts,
    letters: await Promise.all(
      letters.map((letter, index) =>
        letterData(letter, page, bookmarks[index] ?? "", plans[index] ?? firstPlan),
      ),
    ),
  };
  return typesetter.set({ source: "letters.typ", data, wantsPdf, pages: letters.length, visitor, signal });
}
