import { keepFormState } from "./form-state";
import { type Problem, problems } from "./problems";

/** Post/Redirect/Get: the browser goes on to a page, and going back or reloading posts nothing twice. */
export function goTo(path: string, setCookies: readonly string[] = []): Response {
  // Encoded: parts of a path come from the address of the request, and a header takes neither "ж" nor a line end.
  const headers = new Headers({ location: encodeURI(path) });
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
  return showPage({ path: `/problem/${problem}`, status: problems[problem].status });
}
