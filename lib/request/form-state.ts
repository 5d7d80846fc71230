import { randomBytes } from "node:crypto";
import { headers } from "next/headers";

/** What a page needs to show a form again: the words as typed and a message for each field that needs one. */
export type FormState = {
  values: Record<string, string | string[]>;
  errors: Record<string, string>;
};

// Handed from a route to the page that the front renders in the same process, a moment later. The two are
// bundled apart, so that only a global is common to them. What is never fetched goes in half a minute.
const shelf: Map<string, unknown> = (() => {
  const place = globalThis as { postbagFormStates?: Map<string, unknown> };
  place.postbagFormStates ??= new Map();
  return place.postbagFormStates;
})();
const MOST_KEPT = 100;
const KEPT_MS = 30_000;

export function keepFormState(state: unknown): string {
  const key = randomBytes(16).toString("base64url");
  shelf.set(key, state);
  setTimeout(() => shelf.delete(key), KEPT_MS).unref();
  if (shelf.size > MOST_KEPT) shelf.delete(shelf.keys().next().value ?? "");
  return key;
}

/** The state that came with this rendering, once; null on an ordinary visit. Only the front can set the header. */
export async function takeFormState(): Promise<FormState | null> {
  const key = (await headers()).get("x-postbag-state");
  if (!key) return null;
  const state = shelf.get(key);
  shelf.delete(key);
  return (state as FormState | undefined) ?? null;
}
