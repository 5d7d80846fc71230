import type { AppealContent, TemplateContent } from "@/lib/appeals/content";
import { composeLetter } from "@/lib/letters/compose-letter";
import { encodeValue, MAILTO_BUDGET } from "@/lib/mail/mailto-link";
import type { Official } from "@/lib/officials/official";
import { letterMaterial } from "./letter-material";
import { letterText } from "./letter-text";
import { EMPTY_DRAFT } from "./schema";

/** How long the model letter of a language comes out with its longest wordings and every ask. */
export type ModelSize = {
  language: string;
  /** Encoded, as a mail link carries subject and text. */
  characters: number;
  budget: number;
  words: number;
};

/** The size of every model letter, to the official whose greeting is longest: what the longest link has to hold. */
export function modelSizes({
  content,
  officials,
  day,
}: {
  content: AppealContent;
  officials: readonly Official[];
  day: string;
}): ModelSize[] {
  return content.templates.map((template) => {
    const texts = officials.map((official) => composed({ content, template, official, day }));
    const longest = texts.toSorted((a, b) => b.characters - a.characters)[0];
    const { language } = template;
    return {
      language,
      budget: MAILTO_BUDGET,
      characters: longest?.characters ?? 0,
      words: longest?.words ?? 0,
    };
  });
}

function composed({
  content,
  template,
  official,
  day,
}: {
  content: AppealContent;
  template: TemplateContent;
  official: Official;
  day: string;
}) {
  const { language } = template;
  const asks = content.asks.map(({ id, texts }) => ({
    id,
    sentence: texts.find((text) => text.language === language)?.letterSentence ?? "",
  }));
  const longest = (part: string) =>
    template.blocks
      .filter((block) => block.part === part)
      .map(({ text }) => text)
      .toSorted((a, b) => encodeValue(b).length - encodeValue(a).length)[0] ?? "";
  const letter = composeLetter({
    draft: {
      ...EMPTY_DRAFT,
      subject: longest("subject"),
      body: [longest("why"), longest("facts")].join("\n\n"),
      closing: longest("closing"),
      askIds: asks.map(({ id }) => id),
    },
    ...letterMaterial({ official, language, asks, day }),
  });
  const text = letterText(letter);
  const encoded = `subject=${encodeValue(letter.subject)}&body=${encodeValue(text.replace(/\n/g, "\r\n"))}`;
  return { characters: encoded.length, words: text.split(/\s+/).filter((word) => word !== "").length };
}
