import type { Say } from "@/lib/interface/say";

/** What can be wrong with a request as a whole. */
export type Problem =
  | "cross-site"
  | "method"
  | "no-length"
  | "too-large"
  | "wrong-type"
  | "not-found"
  | "not-your-letter"
  | "not-your-role"
  | "signed-out"
  | "busy"
  | "crowded"
  | "not-printable"
  | "address-too-long"
  | "stopped"
  | "broken";

/** Each with the status that says so to a machine. */
export const problems: Record<Problem, { status: number }> = {
  "cross-site": { status: 403 },
  "not-found": { status: 404 },
  // Only for what is larger than a form: an ordinary form comes back after signing in.
  "signed-out": { status: 401 },
  busy: { status: 503 },
  "address-too-long": { status: 409 },
  crowded: { status: 503 },
  "not-printable": { status: 422 },
  // The same for a letter that never was and for another writer's: nobody learns which.
  "not-your-letter": { status: 404 },
  "not-your-role": { status: 403 },
  method: { status: 405 },
  stopped: { status: 409 },
  "no-length": { status: 411 },
  "too-large": { status: 413 },
  "wrong-type": { status: 415 },
  broken: { status: 500 },
};

export function isProblem(kind: string): kind is Problem {
  return Object.hasOwn(problems, kind);
}

/** A problem in words for people. */
export function problemWords(problem: Problem, say: Say): { title: string; text: string } {
  const name = keys[problem];
  return { title: say(`problem_${name}_title`), text: say(`problem_${name}_text`) };
}

const keys = {
  "cross-site": "cross_site",
  "not-found": "not_found",
  "not-your-letter": "not_your_letter",
  "not-your-role": "not_your_role",
  method: "method",
  stopped: "stopped",
  "no-length": "no_length",
  "too-large": "too_large",
  "wrong-type": "wrong_type",
  broken: "broken",
  "signed-out": "signed_out",
  busy: "busy",
  "address-too-long": "address_too_long",
  crowded: "crowded",
  "not-printable": "not_printable",
} as const satisfies Record<Problem, string>;
