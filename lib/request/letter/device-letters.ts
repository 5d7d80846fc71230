import { cookies } from "next/headers";
import { letterIdFor, readReturnCode } from "@/lib/letters/return-code";
import { codeFromCookie, letterCookiePrefix } from "./letter-cookie";

/** The return codes that this device holds, by letter id. */
export async function deviceLetters(): Promise<Map<string, string>> {
  const jar = (await cookies()).getAll().filter(({ name }) => name.startsWith(letterCookiePrefix()));
  const codes = jar.flatMap(({ value }) => readReturnCode(value) ?? []);
  return new Map(codes.map((code) => [letterIdFor(code), code]));
}

/** The code of one letter, where this device holds it. */
export async function deviceCode(letterId: string): Promise<string | null> {
  return codeFromCookie((await cookies()).get(letterCookiePrefix() + letterId)?.value, letterId);
}
