import type { ComposedLetter } from "@/lib/letters/compose-letter";
import { type PaperId, papers } from "./layout/layouts";
import { directedLine } from "./script/directed-line";
import { type MissingCharacter, nameCharacter } from "./script/missing-character";
import { readTag, scriptSetting } from "./script/script-setting";
import faxWords from "./setting/fax-words.json" with { type: "json" };
import { timeParts } from "./setting/time-parts";
import { sharedTypesetter } from "./typeset/typesetter";

type FaxCoverJob = {
  letter: ComposedLetter;
  /** As dialled from the writer's country: "00 994 12 492 06 25". */
  faxNumber: string;
  /** Pages of the letter; the cover is added. */
  letterPages: number;
  /** Where an answer reaches the writer, or null to leave the row out. */
  replyTo?: string | null;
  paper: PaperId;
  createdAt: Date;
};

/** A cover sheet in the letter's language, or in English where we have no words for it. */
export async function faxCoverPdf(
  job: FaxCoverJob,
): Promise<{ pdf: Uint8Array<ArrayBuffer>; missing: MissingCharacter[] }> {
  const { letter, paper, createdAt } = job;
  const { words, language } = wordsFor(letter.language);
  const { primary, region } = readTag(language);
  const data = {
    ...scriptSetting(language),
    title: letter.subject,
    authors: letter.signature,
    createdAt: timeParts(createdAt),
    width: papers[paper].widthMm,
    height: papers[paper].heightMm,
    language: primary,
    region,
    rtl: words === faxWords.ar,
    words,
    rows: faxRows(job, words),
  };
  const source = "fax.typ";
  const { pdf, missing } = await sharedTypesetter().set({ source, data, wantsPdf: true });
  if (pdf === null) throw new Error("no PDF was asked for");
  return { pdf, missing: missing.map(nameCharacter) };
}

type FaxWords = (typeof faxWords)["en"];

function wordsFor(language: string): { words: FaxWords; language: string } {
  const [, words] = Object.entries(faxWords).find(([code]) => code === readTag(language).primary) ?? [];
  return words ? { words, language } : { words: faxWords.en, language: "en" };
}

function faxRows({ letter, faxNumber, letterPages, replyTo }: FaxCoverJob, words: FaxWords) {
  const rows: [string, readonly string[]][] = [
    [words.to, letter.addressee.lines],
    [words.faxNumber, [faxNumber]],
    [words.from, letter.signature],
    [words.reply, replyTo ? [replyTo] : []],
    [words.date, [letter.placeAndDate]],
    [words.pages, [String(letterPages + 1)]],
    [words.subject, [letter.subject]],
  ];
  return rows
    .filter(([, lines]) => lines.length > 0)
    .map(([label, lines]) => ({ label, lines: lines.map(directedLine) }));
}
