import { type HouseRule, isCode, isTest, nameOf, type SourceFile } from "./source-file";

type Forbidden = { pattern: RegExp; because: string; isMeant?: (file: SourceFile) => boolean };

const forbidden: readonly Forbidden[] = [
  { pattern: /\bas any(?=\s*[;,)\]}.&|]|\s*$)/m, because: "find the type instead of switching it off" },
  // lib/ground/db.ts is where two generated clients of one model become one type; a rule about the file's name says so.
  {
    pattern: /\bas unknown as\b/,
    because: "check the value and let the check tell the type",
    isMeant: (file) => nameOf(file) !== "db.ts",
  },
  {
    pattern: /^export default\b|\bas default\b/m,
    because: "export it by name; only Next and config files need a default",
    isMeant: (file) => !file.path.startsWith("app/") && !/\.config\.ts$/.test(file.path),
  },
  { pattern: /\b(?:TO[D]O|FIX[M]E|XX[X])\b/, because: "do it, or write an issue" },
  {
    pattern: /\b(test|it|describe)\.(only|skip|todo|fixme)\b/,
    because: "every test runs, every time",
    isMeant: isTest,
  },
  {
    pattern: /^import .* from "[^"]+\.json";/m,
    because: 'say with { type: "json" }: the browser tests load it as Node does',
  },
  {
    pattern: /\bvi\.(mock|doMock)\(/,
    because: "use the real thing: a copied database, a server on loopback",
    isMeant: isTest,
  },
];

/** What neither the compiler nor the linter refuses. */
export const codeSaysWhatItMeans: HouseRule = (files) =>
  files
    .filter(isCode)
    .flatMap((file) =>
      forbidden
        .filter(({ pattern, isMeant }) => (isMeant?.(file) ?? true) && pattern.test(file.text))
        .map(({ pattern, because }) => `${file.path}: ${pattern.exec(file.text)?.[0]}: ${because}`),
    );
