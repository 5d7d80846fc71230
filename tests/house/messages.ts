import { parse } from "@formatjs/icu-messageformat-parser";
import { type HouseRule, isScript, isTest, type SourceFile } from "./source-file";

type Texts = Readonly<Record<string, string>>;

/** Every language says every message, with the places of the English one, in plural forms that the language has. */
export const messagesAreComplete: HouseRule = (files) => {
  const catalogues = files.filter(isCatalogue).map((file) => ({ file, texts: textsOf(file) }));
  const english = catalogues.find(({ file }) => languageOf(file) === "en")?.texts ?? {};
  return catalogues.flatMap(({ file, texts }) => [
    ...Object.keys(english).flatMap((key) => (key in texts ? [] : [`${file.path} lacks ${key}`])),
    ...Object.entries(texts).flatMap(([key, text]) => {
      const said = `${file.path}: ${key}`;
      const source = english[key];
      if (source === undefined) return [`${said} is no message of English`];
      if (text.includes("'")) return [`${said} has a straight apostrophe, which hides what follows it`];
      const [here, there] = [placesOf(text), placesOf(source)];
      if (here.places !== there.places) return [`${said} has ${here.places} instead of ${there.places}`];
      const known = new Intl.PluralRules(languageOf(file)).resolvedOptions().pluralCategories;
      return here.plurals
        .filter((form) => !known.some((one) => one === form))
        .map((form) => `${said}: the language has no plural form "${form}"`);
    }),
  ]);
};

/** No message that nobody says: by its whole key, or by the beginning of one that is put together. */
export const messagesAreSaid: HouseRule = (files) => {
  const code = files.filter(
    (file) => isScript(file) && !isTest(file) && /^(app|components|lib|server)\//.test(file.path),
  );
  const whole = new Set(
    code.flatMap(({ text }) => [...text.matchAll(/["'`](\w+)["'`]/g)].map(([, key]) => key)),
  );
  const begun = code.flatMap(({ text }) => [...text.matchAll(/`(\w+_)\$\{/g)].map(([, start = ""]) => start));
  return files
    .filter((file) => isCatalogue(file) && languageOf(file) === "en")
    .flatMap((file) =>
      Object.keys(textsOf(file))
        .filter((key) => !whole.has(key) && !begun.some((start) => key.startsWith(start)))
        .map((key) => `${file.path}: nobody says ${key}`),
    );
};

function isCatalogue({ path }: SourceFile): boolean {
  return /^messages\/[\w-]+\.arb$/.test(path);
}

function languageOf({ path }: SourceFile): string {
  return path.replace(/^messages\/|\.arb$/g, "");
}

function textsOf({ text }: SourceFile): Texts {
  const entries = Object.entries(JSON.parse(text) as Record<string, unknown>);
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (key.startsWith("@") ? [] : [[key, String(value)] as const])),
  );
}

type Part = ReturnType<typeof parse>[number];

/** The arguments and tags of a message, and the plural forms it distinguishes. */
function placesOf(text: string): { places: string; plurals: string[] } {
  const names = new Set<string>();
  const plurals = new Set<string>();
  const visit = (parts: readonly Part[]): void => {
    for (const part of parts) {
      if ("value" in part && part.type !== 0) names.add(part.value);
      if ("options" in part && typeof part.options === "object" && part.options) {
        for (const [form, { value }] of Object.entries(part.options)) {
          if (part.type === 6 && !form.startsWith("=")) plurals.add(form);
          visit(value);
        }
      }
      if ("children" in part) visit(part.children);
    }
  };
  visit(parse(text));
  return { places: [...names].sort().join(", "), plurals: [...plurals] };
}
