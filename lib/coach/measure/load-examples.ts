import type { Examples } from "./measure-coach";

// Only the measurement loads these: no page does.
const loaders: Record<string, () => Promise<{ default: Examples }>> = {
  en: () => import("@/lib/coach/examples/en.json"),
  fr: () => import("@/lib/coach/examples/fr.json"),
  es: () => import("@/lib/coach/examples/es.json"),
  de: () => import("@/lib/coach/examples/de.json"),
  ru: () => import("@/lib/coach/examples/ru.json"),
  az: () => import("@/lib/coach/examples/az.json"),
  ar: () => import("@/lib/coach/examples/ar.json"),
};

export async function loadExamples(language: string): Promise<Examples | null> {
  const load = loaders[language];
  return load ? (await load()).default : null;
}
