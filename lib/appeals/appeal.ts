import type { AddresseeKind, IssueKind, LetterPart, Translator } from "@/generated/sqlite/enums";
import type { Official } from "@/lib/officials/official";
import type { Translation } from "./in-language";
import type { IssueStatus } from "./issue-status";

/** An appeal as people read it, in one language, with the issue they act on. */
export type Appeal = {
  id: string;
  slug: string;
  isPractice: boolean;
  country: string;
  personName: string;
  /** Right spellings besides it: other scripts, inflected forms. */
  personSpellings: string[];
  /** Words that no letter should carry. */
  sensitiveWords: string[];
  language: string;
  /** Every language that it can be read in, the source first. */
  readableIn: string[];
  /** Null in the source language. */
  translation: Translation | null;
  title: string;
  summary: string;
  /** The source language where the background is not translated. */
  backgroundLanguage: string;
  background: string;
  sensitiveBackground: string;
  allowsServerSending: boolean;
  /** Whether lists, machines and link previews may show it. */
  isShared: boolean;
  /** What the newest sheet tells beyond the ones before it. */
  news: { language: string; title: string; text: string } | null;
  timeline: { language: string; day: string; text: string; source: string }[];
  familyPieces: { language: string; day: string; title: string; text: string; source: string }[];
  sources: { title: string; url: string | null }[];
  issue: Issue;
};

export type Issue = {
  id: string;
  number: number;
  kind: IssueKind;
  status: IssueStatus;
  uaNumber: string | null;
  indexNumber: string | null;
  issuedOn: string | null;
  deadline: string | null;
  /** BCP 47 tags in the sheet's order; "own" stands for the writer's own language. */
  languages: string[];
  /** The sheet asks for copies to the diplomats accredited in the writer's country. */
  copiesToDiplomats: boolean;
  afterDateRule: string;
  stopReason: string;
  outcome: string;
  asks: Ask[];
  addressees: { kind: AddresseeKind; official: Official }[];
  templates: Template[];
};

export type Ask = {
  id: string;
  texts: {
    language: string;
    sheetForm: string;
    letterSentence: string;
    /** A translation, and the source has changed since. */
    isStale: boolean;
  }[];
};

export type Template = {
  language: string;
  officialId: string | null;
  translatedBy: Translator;
  /** A translation, and the source has changed since. */
  isStale: boolean;
  blocks: { part: LetterPart; variant: number; text: string }[];
};

/** An ask's sentence for a letter: in its language, else in the first one that was written. */
export function askSentence(ask: Ask, language: string): string {
  return textIn(ask, language)?.letterSentence ?? "";
}

/** The language that this sentence is in. */
export function askLanguage(ask: Ask, language: string): string {
  return textIn(ask, language)?.language ?? language;
}

/** An ask as the sheet words it. */
export function askSheetForm(ask: Ask, language: string): string {
  return textIn(ask, language)?.sheetForm ?? "";
}

function textIn(ask: Ask, language: string) {
  return (
    ask.texts.find((text) => text.language === language) ??
    ask.texts.find((text) => text.language === "en") ??
    ask.texts[0]
  );
}

/** The officials that letters are written to; copies and embassies are not among them. */
export function writtenTo(issue: Issue): Official[] {
  return issue.addressees.filter(({ kind }) => kind === "to").map(({ official }) => official);
}

/** Those who get a copy for their information: offices the sheet names, and embassies in the writer's country. */
export function copiedTo(issue: Issue): Official[] {
  return issue.addressees.filter(({ kind }) => kind !== "to").map(({ official }) => official);
}
