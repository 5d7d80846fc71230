import { hasGivenWay } from "@/lib/ground/fair-turns";
import { isTypesettingError } from "@/lib/paper/typeset/engine-thread";

/** What the typesetter made; or why it made nothing: it ends a letter that takes too much, and too many may wait. */
type OnPaper<Made> = { made: Made; problem: null } | { made: null; problem: "not-printable" | "crowded" };

/** Sets something on paper. A letter that can't be set is told to its writer, not thrown. */
export async function onPaper<Made>(set: () => Promise<Made>): Promise<OnPaper<Made>> {
  try {
    return { made: await set(), problem: null };
  } catch (problem) {
    if (hasGivenWay(problem)) return { made: null, problem: "crowded" };
    if (isTypesettingError(problem)) return { made: null, problem: "not-printable" };
    throw problem;
  }
}
