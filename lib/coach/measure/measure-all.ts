import firstRun from "@/lib/coach/examples/first-run.json" with { type: "json" };
import { coachLanguages, loadCoachWords } from "@/lib/coach/load-words";
import { coachTable, type MeasuredLanguage, TABLE_BEGINS, TABLE_ENDS } from "./coach-table";
import { loadExamples } from "./load-examples";
import { measureCoach, wronglyHinted } from "./measure-coach";

/** Every language that has lists, measured on its sentences. */
export async function measureAll(): Promise<Map<string, MeasuredLanguage>> {
  const measured = new Map<string, MeasuredLanguage>();
  for (const language of coachLanguages) {
    const examples = await loadExamples(language);
    if (!examples) continue;
    const words = await loadCoachWords(language);
    const innocent = { all: examples.innocent.length, wrong: wronglyHinted({ words, examples }) };
    measured.set(language, { rows: measureCoach({ words, examples }), innocent });
  }
  return measured;
}

/** The document with its tables measured anew. */
export async function withCoachTable(document: string): Promise<string> {
  const [before, rest] = document.split(TABLE_BEGINS);
  const after = rest?.split(TABLE_ENDS)[1];
  if (before === undefined || after === undefined)
    throw new Error(`docs/coach.md needs ${TABLE_BEGINS} and ${TABLE_ENDS}`);
  return `${before}${TABLE_BEGINS}\n${coachTable(await measureAll(), firstRun)}\n${TABLE_ENDS}${after}`;
}
