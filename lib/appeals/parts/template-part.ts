import type { AppealContent, TemplateContent } from "@/lib/appeals/content";
import { nextRevision } from "@/lib/appeals/source-revision";
import type { Part, PartKey } from "./part";
import { rowsOf } from "./part-form";
import { readTranslator } from "./text-part";

type Wording = TemplateContent["blocks"][number]["part"];

const wordings: readonly { part: Wording; legend: string; hint: string }[] = [
  { part: "subject", legend: "Subject", hint: "One line." },
  { part: "why", legend: "Why I write", hint: "No greeting: each official’s own is put in." },
  {
    part: "who",
    legend: "Question to the writer",
    hint: "Never part of a letter: helps them to say who they are.",
  },
  { part: "facts", legend: "The facts", hint: "With their dates, true whenever they are read." },
  { part: "closing", legend: "The end", hint: "Comes after the asks. The last greeting is put in." },
];

/** The model letter in one language, for everyone or for one official. */
export const templatePart: Part = {
  title: "Model letter",
  intro:
    "Several wordings for each part: every letter opens with another combination. The asks are put in between.",
  isPerLanguage: true,
  form: () => ({
    fields: [
      {
        name: "translatedBy",
        label: "Written by",
        kind: "choice",
        choices: [
          { value: "editor", label: "Somebody who writes this language well" },
          { value: "unverified", label: "Somebody; not checked yet" },
          { value: "machine", label: "A machine; not checked yet" },
        ],
      },
    ],
    rows: wordings.map(({ part, legend, hint }) => ({
      name: part,
      legend,
      hint,
      isOrdered: true as const,
      fields: [
        { name: "text", label: legend, kind: part === "subject" ? ("line" as const) : ("text" as const) },
      ],
    })),
  }),
  values: (content, key) => {
    const template = templateAt(content, key);
    const byPart = wordings.map(({ part }) => {
      const texts = wordingsOf(template?.blocks ?? [], part).map(({ text }) => text);
      return [`${part}.text`, texts] as const;
    });
    return { translatedBy: template?.translatedBy ?? "editor", ...Object.fromEntries(byPart) };
  },
  apply: (content, key, values) => {
    const blocks = wordings.flatMap(({ part }) =>
      rowsOf(values, part, ["text"])
        .filter(({ texts }) => texts.text !== "")
        .map(({ texts }, variant) => ({ part, variant, text: texts.text })),
    );
    const before = templateAt(content, key);
    const others = content.templates.filter((template) => template !== before);
    const { language, officialId } = key;
    const translatedBy = readTranslator([values.translatedBy ?? ""].flat()[0] ?? "");
    const sourceRevision = revisionOf(content, key, blocks);
    const template = { id: before?.id ?? "", language, officialId, translatedBy, sourceRevision, blocks };
    return {
      content: { ...content, templates: blocks.length === 0 ? others : [...others, template] },
      errors: {},
    };
  },
};

/** The model letter of a language: an official's own, or everyone's. */
export function templateAt(content: AppealContent, { language, officialId }: PartKey) {
  return content.templates.find(
    (template) => template.language === language && template.officialId === officialId,
  );
}

/** Words that are typed for the source language are a revision of their own; a translation follows the one there is. */
function revisionOf(content: AppealContent, { language, officialId }: PartKey, blocks: Blocks): number {
  const { sourceLanguage, templates } = content;
  const source = templateAt(content, { language: sourceLanguage, officialId });
  if (language !== sourceLanguage) return source?.sourceRevision ?? 0;
  if (source && allWordings(source.blocks) === allWordings(blocks)) return source.sourceRevision;
  return nextRevision(templates.filter((template) => template.officialId === officialId));
}

type Blocks = TemplateContent["blocks"];

function allWordings(blocks: Blocks): string {
  return JSON.stringify(wordings.map(({ part }) => wordingsOf(blocks, part).map(({ text }) => text)));
}

function wordingsOf(blocks: Blocks, part: Wording): Blocks {
  return blocks.filter((block) => block.part === part).toSorted((a, b) => a.variant - b.variant);
}
