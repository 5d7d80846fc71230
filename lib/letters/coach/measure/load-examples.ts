import type { Examples } from "./measure-coach";

// Only the measurement loads these: no page does.
const loaders: Record<string, () => Promise<{ default: Examples }>> = {
  en: () => import("@/lib/letters/coach/examples/en.json"),
  fr: () => import("@/lib/letters/coach/examples/fr.json"),
  es: () => import("@/lib/letters/coach/examples/es.json"),
  de: () => import("@/lib/letters/coach/examples/de.json"),
  ru: () => import("@/lib/letters/coach/examples/ru.json"),
  az: () => import("@/lib/letters/coach/examples/az.json"),
  ar: () => import("@/lib/letters/coach/examples/ar.json"),
};

export async function loadExamples(language: string): Promise<Examples | null> {
  const load = loaders[language];
  return load ? (await load()).default : null;
}
