import { readAllAddressees, readLetterHead } from "./fields/addresses";
import { type AskRegion, isPlainAsk, readAskRegion } from "./fields/asks";
import { asksInProse } from "./fields/asks-in-prose";
import { readCountry } from "./fields/country";
import { readDeadline } from "./fields/deadline";
import { found } from "./fields/found";
import { readIssueDate } from "./fields/issue-date";
import { readLanguages } from "./fields/languages";
import { readDiplomats, readKind, readLanguage } from "./fields/marks";
import { asksOfLetter, findModelLetter, type ModelLetter, paragraphsOf } from "./fields/model-letter";
import { readIndexNumber, readNumber, readRelated, withFoot } from "./fields/numbers";
import { readTitle } from "./fields/title/read-title";
import { joinBrokenBanners } from "./layout/broken-banner";
import { cutAtForms } from "./layout/headings-by-form";
import { cutInlineLabels } from "./layout/inline-labels";
import { joinOpenBrackets } from "./layout/open-brackets";
import { keepFirstSheet } from "./layout/page/first-sheet";
import { dropFurniture } from "./layout/page/furniture";
import { takeMailHeader } from "./layout/page/mail-header";
import { linesUnder, readSections, type Section } from "./layout/sections";
import { readSideColumns } from "./layout/side-columns";
import { measureGaps } from "./layout/spacing";
import { topOf } from "./layout/top";
import { joinWrappedIntros } from "./layout/wrapped-intro";
import { withinLimits } from "./most-of-a-sheet";
import { readPersons } from "./persons/read-persons";
import {
  namedCountry,
  namedLanguage,
  type SheetFields,
  type SheetFormat,
  type SheetLanguage,
  type SheetReading,
} from "./schema";
import { assessReading } from "./sure/assess-reading";
import { mendBrokenWords } from "./text/broken-words";
import { type Line, numbersOf } from "./text/line";
import { tidyText } from "./text/tidy-text";

function withoutLetter(lines: readonly Line[], letter: ModelLetter | null): Line[] {
  if (!letter) return [...lines];
  const inLetter = new Set(letter.lines);
  return lines.filter((line) => !inLetter.has(line));
}

function templateOf(letter: ModelLetter | null, source: readonly string[]): SheetReading["template"] {
  if (!letter) return null;
  const last = letter.lines.at(-1);
  const texts = [
    letter.salutation.text.trim(),
    ...paragraphsOf(letter).map(({ text }) => text),
    last?.text.trim() ?? "",
  ];
  return {
    value: texts.map((text) => mendBrokenWords(text, source)),
    confidence: 0.9,
    lines: numbersOf(letter.lines),
  };
}

/** Dates such as 6/20/98 are month first where the sheet comes from the United States. */
function isAmerican(lines: readonly Line[]): boolean {
  return lines.some((line) =>
    /amnesty international usa|aiusa|amnestyusa|mountain time|eastern time|pacific time/i.test(line.text),
  );
}

/**
 * Sections that list what to ask for. Pages from 2016 on have the list under "Take action", where others only say
 * how to
 * write; and where the heading is lost, the list begins with its first bulleted "urging …".
 */
function askSections(sections: readonly Section[], hasLetter: boolean): Section[] {
  const labelled = sections.filter((section) => section.kind === "asks");
  if (labelled.length > 0 || hasLetter) return labelled;
  const isList = (section: Section): boolean => {
    const { asks } = readAskRegion(section.lines);
    return asks.length > 0 && asks.every((ask) => ask.confidence > 0.9);
  };
  const listed = sections.filter((section) => section.kind === "other" && isList(section));
  if (listed.length > 0) return listed;
  return sections.flatMap((section) => {
    const start =
      section.kind === "head" || section.kind === "background" ? section.lines.findIndex(isPlainAsk) : -1;
    return start < 0 ? [] : [{ ...section, lines: section.lines.slice(start) }];
  });
}

/** Without the list that German sheets repeat in English, where one stands in the sheet's own language. */
function inOneLanguage(regions: readonly AskRegion[], language: SheetLanguage): AskRegion[] {
  const isOwn = ({ asks }: AskRegion): boolean =>
    readLanguage(asks.map(({ value }, at) => ({ number: at + 1, text: value, gap: 0 }))) === language;
  const filled = regions.filter(({ asks }) => asks.length > 0);
  const own = filled.filter(isOwn);
  return own.length > 0 && own.length < filled.length ? own : [...regions];
}

/** The lines of sections of one kind with those of their labels. */
const wholeSections = (sections: readonly Section[], kind: Section["kind"]): Line[] =>
  sections
    .filter((section) => section.kind === kind)
    .flatMap(({ labelLines, lines }) => [
      ...labelLines,
      ...lines.filter(({ number }) => labelLines.every((line) => line.number !== number)),
    ]);

const firstIntro = (sections: readonly Section[]): Line[][] =>
  sections
    .filter((section) => section.kind === "asks")
    .map((section) => [...section.labelLines, ...readAskRegion(section.lines).intro]);

/** Reads the text of an Urgent Action into fields, each with its confidence and its source lines. Never throws. */
export function parseSheet(raw: string, format: SheetFormat = "text"): SheetReading {
  const source = tidyText(raw);
  const mail = takeMailHeader(measureGaps(source));
  const { header } = mail;
  const body = keepFirstSheet(joinOpenBrackets(joinBrokenBanners(mail.body)));
  const lines = cutInlineLabels(joinWrappedIntros(readSideColumns(dropFurniture(body))));
  const letter = findModelLetter(lines);
  const rest = withoutLetter(lines, letter);
  const sections = cutAtForms(readSections(rest));
  const above = new Set(letter?.above);
  const top = topOf(rest.filter((line) => !above.has(line)));
  const language = readLanguage(lines);
  const monthFirst = isAmerican(body);

  const head = withFoot([...top, ...header], body);
  const own = readNumber(head, body);
  const printed = readTitle({
    labelled: linesUnder(sections, "title").slice(0, 3),
    top,
    numberAt: own.numberAt,
  });
  const title =
    printed.value === null ? printed : { ...printed, value: mendBrokenWords(printed.value, source) };
  const issueDate = readIssueDate({ top: head, all: body, ownNumber: own.number.value, monthFirst });
  const titleLines = lines.filter((line) => title.lines.includes(line.number));
  const regions = inOneLanguage(
    askSections(sections, letter !== null).map((section) => readAskRegion(section.lines)),
    language,
  );
  const letterAsks = letter ? asksOfLetter(letter) : [];
  const listedAsks = regions.flatMap((region) => region.asks);
  const writtenAsks = letter && letterAsks.length > 0 ? letterAsks : listedAsks;
  const asks = (writtenAsks.length > 0 || own.number.value !== null ? writtenAsks : asksInProse(rest)).map(
    (ask) => ({
      ...ask,
      value: mendBrokenWords(ask.value, source),
    }),
  );
  const { targets, copiesTo } = readAllAddressees(sections, letter, regions.at(-1)?.after ?? []);
  const has = (kind: Section["kind"]): boolean => sections.some((section) => section.kind === kind);
  const hasFrame =
    own.number.value !== null || (has("targets") && (has("asks") || has("deadline") || letter !== null));
  const isBackground = sections.find((section) => section.kind === "background");

  const country = readCountry({ top: head, all: lines, title: titleLines });
  const whole: SheetFields = {
    title,
    country: { ...country, value: country.value === null ? null : namedCountry(country.value) },
    uaNumber: own.number,
    indexNumber: readIndexNumber(head, body),
    issueDate,
    deadline: readDeadline(rest, { monthFirst, issued: issueDate.value }),
    languages: readLanguages({
      intros: [...firstIntro(sections), ...regions.map(({ intro }) => intro)],
      notes: wholeSections(sections, "deadline"),
      labelled: sections
        .filter((section) => section.kind === "languages")
        .flatMap((section) => [
          ...section.labelLines.map((line) => ({ ...line, text: section.label })),
          ...section.lines,
        ]),
      all: rest,
    }).map((one) => ({ ...one, value: namedLanguage(one.value) })),
    asks,
    targets,
    copiesTo,
    copiesToDiplomats: readDiplomats(rest),
    persons: readPersons({
      sections,
      top,
      all: lines,
      title: titleLines,
      letter: letter?.lines.slice(1) ?? [],
      reference: letter ? readLetterHead(letter.above).reference : null,
      officials: [...targets, ...copiesTo].flatMap(({ value }) => value.name ?? []),
      language,
    }),
    additionalInformation: isBackground
      ? found(true, 0.97, isBackground.labelLines)
      : { value: false, confidence: 0.8, lines: [] },
    relatedUas: readRelated(lines, own),
    modelLetter: letter
      ? found(true, 0.95, [letter.salutation])
      : { value: false, confidence: 0.9, lines: [] },
  };
  const { fields, leftOut } = withinLimits(whole);
  const read = {
    format,
    language,
    kind: readKind(lines, own.isFollowUp),
    lines: source,
    fields,
    template: templateOf(letter, source),
  };
  return { ...read, ...assessReading(read, { kept: lines.map(({ number }) => number), hasFrame, leftOut }) };
}
