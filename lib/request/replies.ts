import { keepFormState } from "./form-state";

/** Post/Redirect/Get: the browser goes on to a page, and going back or reloading posts nothing twice. */
export function goTo(path: string, setCookies: readonly string[] = []): Response {
  const headers = new Headers({ location: path });
  for (const cookie of setCookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}

/**
 * Shows a page as the answer to a post, with a status and what the page needs to show the form again. The front
 * renders it: a form that has mistakes is answered with 400 and comes back whole.
 */
export function showPage({
  path,
  status,
  state,
}: {
  path: string;
  status: number;
  state?: unknown;
}): Response {
  const headers = new Headers({ "x-postbag-page": path });
  if (state !== undefined) headers.set("x-postbag-state", keepFormState(state));
  return new Response(null, { status, headers });
}

/** A page that says what is wrong with the request: its words are in app/problem. */
export function showProblem(problem: Problem): Response {
  return showPage({ path: `/problem/${problem}`, status: problemStatus[problem] });
}

/** What can be wrong with a request as a whole, and the status that says so to a machine. */
export type Problem =
  | "cross-site"
  | "method"
  | "no-length"
  | "too-large"
  | "not-found"
  | "not-your-letter"
  | "stopped"
  | "broken";
export const problemStatus: Record<Problem, number> = {
  "cross-site": 403,
  "not-found": 404,
  // The same for a letter that never was and for another writer's: nobody learns which.
  "not-your-letter": 404,
  method: 405,
  stopped: 409,
  "no-length": 411,
  "too-large": 413,
  broken: 500,
};
