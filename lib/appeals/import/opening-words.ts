import type { SheetReading } from "@/lib/sheets/schema";

/** The parts of a model letter, one wording each. */
export type OpeningWords = { subject: string; why: string; facts: string; closing: string };

/**
 * The model letter that a sheet begins with: its own where it brings one, else two sentences that hold for every
 * appeal. The greeting and the demands are left out: each official's own greeting and the ticked asks are put in.
 */
export function openingWords({
  reading,
  personName,
}: {
  reading: SheetReading;
  personName: string;
}): OpeningWords {
  const words = plainWords[reading.language];
  const plain = { subject: personName, why: words.why(personName), facts: "", closing: words.closing };
  if (!reading.template) return plain;
  const asks = reading.fields.asks.map(({ value }) => value);
  // Between the greeting and the last greeting.
  const paragraphs = reading.template.value.slice(1, -1).map((text) => withoutAsks(text, asks));
  const [why = "", ...facts] = paragraphs.filter((text) => text !== "");
  return { ...plain, why, facts: facts.join("\n\n") };
}

function withoutAsks(paragraph: string, asks: readonly string[]): string {
  const rest = asks.reduce((text, ask) => text.replace(ask, ""), paragraph.replace(/\s+/g, " "));
  return rest
    .replace(/(^|[.!?:;])\s*[.;,:]+/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

const plainWords: Record<SheetReading["language"], { why: (name: string) => string; closing: string }> = {
  en: {
    why: (name) => `I am writing to you about ${name}.`,
    closing: "Thank you for your attention. I would be grateful for a reply.",
  },
  es: {
    why: (name) => `Me dirijo a usted en relación con ${name}.`,
    closing: "Gracias por su atención. Le agradecería una respuesta.",
  },
  fr: {
    why: (name) => `Je vous écris au sujet de ${name}.`,
    closing: "Je vous remercie de votre attention. Une réponse de votre part me serait précieuse.",
  },
  de: {
    why: (name) => `ich schreibe Ihnen wegen ${name}.`,
    closing: "Ich danke Ihnen für Ihre Aufmerksamkeit und würde mich über eine Antwort freuen.",
  },
};
