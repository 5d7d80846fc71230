import { cookies } from "next/headers";
import { letterIdFor, readReturnCode } from "@/lib/letters/sealing/return-code";
import { appSettings } from "./app-settings";

// One cookie a letter, so that two tabs never overwrite each other's. As long as the letter itself is kept.
const DAYS = 28;
const isHttps = () => appSettings().publicUrl.startsWith("https:");
const prefix = () => (isHttps() ? "__Host-letter-" : "letter-");

/** The return codes that this device holds, by letter id. */
export async function deviceLetters(): Promise<Map<string, string>> {
  const jar = await cookies();
  const codes = jar
    .getAll()
    .flatMap(({ name, value }) => (name.startsWith(prefix()) ? (readReturnCode(value) ?? []) : []));
  return new Map(codes.map((code) => [letterIdFor(code), code]));
}

/** The code of one letter, where this device holds it. */
export async function deviceCode(letterId: string): Promise<string | null> {
  const jar = await cookies();
  const code = readReturnCode(jar.get(prefix() + letterId)?.value ?? "");
  return code && letterIdFor(code) === letterId ? code : null;
}

/** The Set-Cookie header that makes this device remember a letter: never readable by scripts, never sent across sites. */
export function rememberLetter(code: string): string {
  return cookie(letterIdFor(code), code, DAYS * 86_400);
}

export function forgetLetter(letterId: string): string {
  return cookie(letterId, "", 0);
}

function cookie(letterId: string, value: string, seconds: number): string {
  return `${prefix()}${letterId}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isHttps() ? "; Secure" : ""}`;
}
