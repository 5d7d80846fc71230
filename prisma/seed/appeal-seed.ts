import type { AddresseeKind, AppealKind } from "@/generated/sqlite/enums";
import type { CalendarDay } from "@/lib/ground/calendar-day";

/** An appeal as Postbag brings it along: one issue, everything a newcomer sees, in the words of `schema.prisma`. */
export type AppealSeed = {
  slug: string;
  kind: AppealKind;
  /** ISO 3166-1 alpha-2, or ZZ for practice. */
  country: string;
  personName: string;
  /** Right spellings besides it: other scripts, inflected forms. */
  personSpellings: readonly string[];
  /** Words that belong to the sensitive background and into no letter. */
  sensitiveWords: readonly string[];
  isShownInFeeds: boolean;
  texts: { title: string; summary: string; background: string; sensitiveBackground: string };
  timeline: readonly { day: CalendarDay; text: string; source: string }[];
  /** `day` may name a month alone, "2015-12", where a conversation names none. */
  familyPieces: readonly { day: string; title: string; text: string; source: string }[];
  sources: readonly { title: string; url: string | null }[];
  issue: IssueSeed;
  asks: readonly AskSeed[];
  officials: readonly OfficialSeed[];
  templates: readonly TemplateSeed[];
};

export type IssueSeed = {
  uaNumber: string | null;
  indexNumber: string | null;
  issuedOn: CalendarDay | null;
  deadline: CalendarDay | null;
  rollingDeadlineDays: number | null;
  /** Whether the sheet asks for a copy to its state's diplomats in the writer's country. */
  copiesToDiplomats: boolean;
  languages: readonly string[];
  afterDateRule: string;
};

/** One thing to ask for, by language. `key` ends its id, so that its place in the list may change. */
export type AskSeed = {
  key: string;
  texts: Readonly<Record<string, { sheetForm: string; letterSentence: string }>>;
};

export type OfficialSeed = {
  id: string;
  addressedAs: AddresseeKind;
  role: string;
  name: string;
  organisation: string;
  addressLines: readonly string[];
  country: string;
  faxes: readonly string[];
  phones: readonly string[];
  emails: readonly string[];
  salutations: Readonly<Record<string, string>>;
  timeZone: string;
  source: string;
  verifiedOn: CalendarDay | null;
};

/**
 * The wordings of one language, a paragraph each, every one good beside every other: a letter takes one of each.
 * `who` are three questions to the writer and never part of a letter.
 */
export type TemplateSeed = {
  language: string;
  subject: readonly string[];
  why: readonly string[];
  who: readonly string[];
  facts: readonly string[];
  closing: readonly string[];
};
