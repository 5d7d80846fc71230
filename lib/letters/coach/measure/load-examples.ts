import type { Examples } from "./measure-coach";

// Only the measurement loads these: no page does.
const loaders: Record<string, () => Promise<{ default: Examples }>> = {
  en: () => import("@/lib/letters/coach/examples/en.json"),
};

export async function loadExamples(language: string): Promise<Examples | null> {
  const load = loaders[language];
  return load ? (await load()).default : null;
}
