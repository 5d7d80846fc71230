import { headers } from "next/headers";

/** Whose turn it is where there is neither a letter nor an account: the front's name for this visitor. */
export async function visitorKey(): Promise<string> {
  return (await headers()).get("x-postbag-visitor") ?? "";
}
