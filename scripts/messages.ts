// npm run messages: per language, how many messages there are and which are missing, unchecked or stale since their
// English changed. `npm run messages -- done fr` records that the French was checked against the English of today.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { interfaceLanguages, readMessages } from "@/lib/interface/catalogue";
import { markChecked, type TranslatedFrom, translationState } from "@/lib/interface/translation-state";

const RECORD = "messages/translated-from.json";

const from: TranslatedFrom = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, "utf8")) : {};
const english = readMessages("en");
const languages = interfaceLanguages().filter((language) => language !== "en");
const [command, ...named] = process.argv.slice(2);

if (command === undefined) printAll();
else if (command === "done" && named.length > 0 && named.every((language) => languages.includes(language)))
  record(named);
else {
  console.error(`Use: npm run messages, or npm run messages -- done LANGUAGE (${languages.join(", ")})`);
  process.exitCode = 1;
}

function printAll(): void {
  console.log(`en: ${Object.keys(english).length} messages`);
  for (const language of languages) {
    const state = translationState({ ...translation(language), from });
    const { said, missing, unchecked, stale } = state;
    console.log(
      `${language}: ${said} messages, ${missing.length} missing, ${unchecked.length} unchecked, ${stale.length} stale`,
    );
    for (const kind of ["missing", "unchecked", "stale"] as const)
      for (const key of state[kind]) console.log(`  ${kind}: ${key}`);
  }
}

function record(checked: readonly string[]): void {
  const marked = checked.reduce((record, language) => markChecked(translation(language), record), from);
  writeFileSync(RECORD, `${JSON.stringify(marked, null, 2)}\n`);
  console.log(`Recorded in ${RECORD}: ${checked.join(", ")}`);
}

function translation(language: string) {
  return { language, english, texts: readMessages(language) };
}
