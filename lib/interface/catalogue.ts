import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import compile from "icu-minify/compile";
import type { Words } from "./say";

/** The messages of a language by key, as its file holds them; notes for translators are left out. */
export type MessageTexts = Readonly<Record<string, string>>;

// A section may add a language of its own beside its database.
const folders = () => ["messages", path.join(process.env.POSTBAG_DATA ?? "data", "messages")];

/** The languages that the interface speaks, English first: one file each. */
export function interfaceLanguages(): readonly string[] {
  languages ??= ["en", ...listed().filter((tag) => tag !== "en")];
  return languages;
}

let languages: readonly string[] | undefined;

function listed(): string[] {
  const files = folders().flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []));
  return [...new Set(files.filter((file) => file.endsWith(".arb")).map((file) => file.slice(0, -4)))].sort();
}

/** What one file says. Throws where it is not a flat object of texts. */
export function readMessages(language: string): MessageTexts {
  const file = folders()
    .map((folder) => path.join(folder, `${language}.arb`))
    .find(existsSync);
  if (!file) return {};
  const entries = Object.entries(JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>);
  const texts = entries.filter(([key]) => !key.startsWith("@"));
  return Object.fromEntries(
    texts.map(([key, text]) => {
      if (typeof text !== "string") throw new Error(`${file}: ${key} is no text`);
      return [key, text];
    }),
  );
}

/** A message in the form in which it is said. Plain objects only, as React wants them for the browser. */
export function compileMessage(text: string): Words["messages"][string] {
  return JSON.parse(JSON.stringify(compile(text)));
}

const compiled = new Map<string, Words["messages"]>();

/** All messages of a language, each in English where the language lacks it. */
export function messagesOf(language: string): Words["messages"] {
  const known = compiled.get(language);
  if (known) return known;
  const own = Object.fromEntries(
    Object.entries(readMessages(language)).map(([key, text]) => [key, compileMessage(text)]),
  );
  const messages = language === "en" ? own : { ...messagesOf("en"), ...own };
  compiled.set(language, messages);
  return messages;
}
