import { z } from "zod";

// Everything about an appeal and one of its issues that coordinators can change, as one document. The tables hold it
// row by row; a published state holds it whole. Official addresses are not in it: the directory is for all appeals.

const text = z.string();
const texts = z.array(text);
const translator = z.enum(["editor", "machine", "unverified"]);

const appealText = z.object({
  language: text,
  title: text,
  summary: text,
  background: text,
  sensitiveBackground: text,
  translatedBy: translator,
  /** Revision of the source text that this one follows. */
  sourceRevision: z.number(),
});

const newsText = z.object({
  language: text,
  title: text,
  text,
  translatedBy: translator,
  /** The issue's `newsRevision` that this one follows. */
  sourceRevision: z.number(),
});

// States on record from before these were counted have none: their translations are as new as what they follow.
const followed = z.number().default(0);

/** In the source language `sourceRevision` is its own; others follow it, and a lower one is stale. */
const askText = z.object({ language: text, sheetForm: text, letterSentence: text, sourceRevision: followed });

const block = z.object({
  part: z.enum(["subject", "why", "who", "facts", "closing"]),
  variant: z.number(),
  text,
});

const template = z.object({
  id: text,
  language: text,
  officialId: text.nullable(),
  translatedBy: translator,
  /** As an ask's text; an official's own follow that official's. */
  sourceRevision: followed,
  blocks: z.array(block),
});

const timelineEntry = z.object({
  language: text,
  day: text,
  text,
  source: text,
  /** The appeal's `timelineRevision` that this one follows. */
  sourceRevision: followed,
});

const familyPiece = z.object({
  language: text,
  day: text,
  title: text,
  text,
  source: text,
  /** The appeal's `familyRevision` that this one follows. */
  sourceRevision: followed,
});

export const appealContentSchema = z.object({
  country: text,
  personName: text,
  personSpellings: texts,
  sensitiveWords: texts,
  sourceLanguage: text,
  isShownInFeeds: z.boolean(),
  allowsServerSending: z.boolean(),
  /** Grows whenever the text in the source language changes. */
  revision: z.number(),
  texts: z.array(appealText),
  /** Grows whenever the entries in the source language change. */
  timelineRevision: followed,
  timeline: z.array(timelineEntry),
  familyRevision: followed,
  familyPieces: z.array(familyPiece),
  sources: z.array(z.object({ title: text, url: text.nullable() })),
  issue: z.object({
    kind: z.enum(["first", "further", "stop", "outcome"]),
    uaNumber: text.nullable(),
    indexNumber: text.nullable(),
    issuedOn: text.nullable(),
    opensOn: text.nullable(),
    deadline: text.nullable(),
    rollingDeadlineDays: z.number().nullable(),
    languages: texts,
    copiesToDiplomats: z.boolean(),
    afterDateRule: text,
    // States on record from before there was news have none.
    newsTitle: text.default(""),
    news: text.default(""),
    /** Grows whenever the news changes in the source language. */
    newsRevision: z.number().default(0),
    outcome: text,
  }),
  /** The news in other languages; in the source language it stands in the issue. */
  newsTexts: z.array(newsText).default([]),
  asks: z.array(z.object({ id: text, texts: z.array(askText) })),
  addressees: z.array(z.object({ officialId: text, kind: z.enum(["to", "copy", "embassy"]) })),
  templates: z.array(template),
});

export type AppealContent = z.infer<typeof appealContentSchema>;
export type AppealText = AppealContent["texts"][number];
export type NewsText = AppealContent["newsTexts"][number];
export type TemplateContent = AppealContent["templates"][number];

/** The text that all others are translated from; empty where nobody has written it yet. */
export function sourceText({
  texts: written,
  sourceLanguage: language,
  revision,
}: AppealContent): AppealText {
  return textIn(written, language) ?? emptyText({ language, revision });
}

/** An appeal's text in one language, or none. */
export function textIn(written: readonly AppealText[], language: string): AppealText | undefined {
  return written.find((one) => one.language === language);
}

export function emptyText({ language, revision }: { language: string; revision: number }): AppealText {
  const empty = { title: "", summary: "", background: "", sensitiveBackground: "" };
  return { language, ...empty, translatedBy: "editor", sourceRevision: revision };
}
