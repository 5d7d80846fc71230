import type { SheetReading } from "@/lib/sheets/schema";

/** The parts of a model letter, one wording each. */
type OpeningWords = { subject: string; why: string; facts: string; closing: string };

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
  const names = reading.fields.persons.map(({ value }) => value.name);
  const everybody = names.length > 0 ? listFor(reading.language).format(names) : personName;
  const why = everybody === "" ? "" : words.why(everybody);
  const plain = { subject: everybody, why, facts: "", closing: words.closing };
  if (!reading.template) return plain;
  const asks = reading.fields.asks.map(({ value }) => value);
  const paragraphs = paragraphsOf(reading, reading.template).map((text) => withoutAsks(text, asks));
  const [first = "", ...facts] = paragraphs.filter((text) => text !== "");
  return { ...plain, why: first, facts: facts.join("\n\n") };
}

// A line this long was never set on paper: it is a whole paragraph of a page or a mail.
const PARAGRAPH_LENGTH = 120;

/** What stands between the greeting and the last greeting. */
function paragraphsOf({ lines }: SheetReading, template: { value: string[]; lines: number[] }): string[] {
  const own = template.lines.slice(1, -1).map((number) => lines[number - 1]?.trim() ?? "");
  const isWhole = own.some(({ length }) => length > PARAGRAPH_LENGTH);
  return isWhole ? own : template.value.slice(1, -1);
}

function withoutAsks(paragraph: string, asks: readonly string[]): string {
  const rest = asks.reduce((text, ask) => text.replace(ask, ""), paragraph.replace(/\s+/g, " "));
  // The stops of the sentences that were taken out stay behind.
  const told = rest.replace(/(^|[.!?:;])(?:\s*[.;,:])+(?=\s|$)/g, "$1").trim();
  return /\p{L}/u.test(told) ? told : "";
}

function listFor(language: SheetReading["language"]): Intl.ListFormat {
  // Without the comma before "and" that American English has.
  return new Intl.ListFormat(language === "en" ? "en-GB" : language, { type: "conjunction" });
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
    why: (name) => `Je vous écris au sujet ${/^[aeiouyàâéèêëîïôœuùûü]/iu.test(name) ? "d’" : "de "}${name}.`,
    closing: "Je vous remercie de votre attention. Une réponse de votre part me serait précieuse.",
  },
  de: {
    why: (name) => `ich schreibe Ihnen wegen ${name}.`,
    closing: "Ich danke Ihnen für Ihre Aufmerksamkeit und würde mich über eine Antwort freuen.",
  },
};
