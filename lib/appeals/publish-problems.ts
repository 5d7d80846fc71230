import type { CalendarDay } from "@/lib/ground/calendar-day";
import { isCountry } from "@/lib/ground/country-names";
import { isEmailAddress } from "@/lib/mail/email-address";
import { readSalutations } from "@/lib/officials/bilingual-salutation";
import type { Official } from "@/lib/officials/official";
import { type AppealContent, sourceText } from "./content";
import type { PartErrors, PartKey } from "./parts/part";
import { type PartName, parts } from "./parts/parts";

/** Why an issue can't be published yet: what to do, and at which field. */
export type PublishProblem = {
  part: PartName;
  language?: string;
  /** For a model letter of one official. */
  officialId?: string | null;
  field: string;
  message: string;
};

/**
 * Everything that stands in the way of publishing an issue; saving it as a draft is always possible. `hasLiveIssue`
 * says that another issue of the appeal is public and asks for letters.
 */
export function publishProblems({
  content,
  officials,
  today,
  hasLiveIssue,
}: {
  content: AppealContent;
  /** Those that the issue addresses, from the directory. */
  officials: readonly Official[];
  today: CalendarDay;
  hasLiveIssue: boolean;
}): PublishProblem[] {
  return [
    ...aboutProblems(content),
    ...textProblems(content),
    ...dateProblems({ content, today, hasLiveIssue }),
    ...askProblems(content),
    ...addresseeProblems(content, officials),
    ...templateProblems(content),
  ];
}

/** Whether two say the same of the same field. */
export function isSameProblem(one: PublishProblem, other: PublishProblem): boolean {
  const names = ["part", "language", "officialId", "field", "message"] as const;
  return names.every((name) => (one[name] ?? null) === (other[name] ?? null));
}

/** The problems that the form of one part can name at its fields; what is missing in other parts stands together. */
export function problemsAt(
  problems: readonly PublishProblem[],
  { part, key }: { part: PartName; key: PartKey },
): PartErrors {
  const isHere = (problem: PublishProblem) =>
    problem.part === part &&
    (problem.language ?? key.language) === key.language &&
    (problem.officialId ?? null) === key.officialId;
  const here = problems.filter(isHere).map(({ field, message }) => [field, message]);
  const elsewhere = problems.filter((problem) => !isHere(problem));
  const named = elsewhere.map((problem) => `${parts[problem.part].title}: ${problem.message}`);
  return Object.fromEntries([...here, ...(named.length > 0 ? [["elsewhere", named.join(". ")]] : [])]);
}

function aboutProblems({ personName, country }: AppealContent): PublishProblem[] {
  const problems: PublishProblem[] = [];
  if (personName === "")
    problems.push({ part: "about", field: "personName", message: "Enter who the appeal is for" });
  if (!isCountry(country))
    problems.push({ part: "about", field: "country", message: "Choose the country of the case" });
  return problems;
}

function textProblems(content: AppealContent): PublishProblem[] {
  const { language, title, summary } = sourceText(content);
  const at = { part: "text" as const, language };
  const problems: PublishProblem[] = [];
  if (title === "") problems.push({ ...at, field: "title", message: "Enter a title in the source language" });
  if (summary === "")
    problems.push({ ...at, field: "summary", message: "Write the summary in the source language" });
  return problems;
}

function dateProblems({
  content: { issue },
  today,
  hasLiveIssue,
}: {
  content: AppealContent;
  today: CalendarDay;
  hasLiveIssue: boolean;
}): PublishProblem[] {
  const { deadline, opensOn, languages } = issue;
  const problems: PublishProblem[] = [];
  const add = (field: string, message: string) => problems.push({ part: "issue", field, message });
  // Letters are asked for before the date: on the day itself it has passed.
  if (deadline !== null && deadline <= today)
    add("deadline", "The date has passed: enter a later one, or leave it empty where the sheet has none");
  if (deadline !== null && opensOn !== null && opensOn >= deadline)
    add("opensOn", "It would open after its date: choose an earlier day");
  if (opensOn !== null && opensOn > today && hasLiveIssue)
    add("opensOn", "It takes the place of a live issue, so it opens at once: leave this day empty");
  if (languages.length === 0) add("languages", "Name at least one language");
  return problems;
}

function askProblems({ asks, sourceLanguage }: AppealContent): PublishProblem[] {
  const at = { part: "asks" as const, language: sourceLanguage };
  if (asks.length === 0)
    return [{ ...at, field: "asks.sheetForm-0", message: "Enter what the letters ask for" }];
  return asks.flatMap(({ texts }, index) => {
    const text = texts.find(({ language }) => language === sourceLanguage);
    if (!text?.sheetForm)
      return [
        { ...at, field: `asks.sheetForm-${index}`, message: `Enter ask ${index + 1} as the sheet words it` },
      ];
    if (text.letterSentence) return [];
    const message = `Write ask ${index + 1} as a sentence of the letter`;
    return [{ ...at, field: `asks.letterSentence-${index}`, message }];
  });
}

function addresseeProblems({ addressees }: AppealContent, officials: readonly Official[]): PublishProblem[] {
  const problems: PublishProblem[] = [];
  const add = (index: number, message: string) =>
    problems.push({ part: "addressees", field: `addressees.officialId-${index}`, message });
  if (!addressees.some(({ kind }) => kind === "to")) add(0, "Choose at least one official to write to");
  for (const [index, { officialId, kind }] of addressees.entries()) {
    const official = officials.find(({ id }) => id === officialId);
    if (!official) {
      add(index, "This official is not in the directory any more: choose another");
      continue;
    }
    const { role, addressLines, faxes, emails, salutations } = official;
    const who = role || official.name;
    const bad = emails.find((email) => !isEmailAddress(email));
    if (bad !== undefined)
      add(index, `${who}: “${bad}” is not one email address: correct it in the directory`);
    if (addressLines.length + faxes.length + emails.length === 0)
      add(index, `${who} has no address, fax or email: enter one in the directory`);
    if (kind === "to" && Object.values(salutations).every((salutation) => salutation.trim() === ""))
      add(index, `${who} has no salutation: enter it in the directory as the sheet gives it`);
  }
  return problems;
}

function templateProblems({ templates, asks, sourceLanguage }: AppealContent): PublishProblem[] {
  if (!templates.some(({ officialId }) => officialId === null)) {
    const at = { part: "template" as const, language: sourceLanguage, field: "facts.text-0" };
    return [{ ...at, message: "Write a model letter in at least one language" }];
  }
  return templates.flatMap(({ language, officialId, blocks }) => {
    const problems: PublishProblem[] = [];
    const add = (field: string, message: string) =>
      problems.push({ part: "template", language, officialId, field, message });
    const has = (part: string) => blocks.some((block) => block.part === part);
    if (!has("subject")) add("subject.text-0", "Enter a subject for the model letter");
    if (!has("why") && !has("facts")) add("why.text-0", "Write why one writes, or the facts");
    const missing = asks.findIndex(
      ({ texts }) => !texts.find((text) => text.language === language)?.letterSentence,
    );
    if (missing >= 0)
      problems.push({
        part: "asks",
        language,
        field: `asks.letterSentence-${missing}`,
        message: `The model letter lacks ask ${missing + 1}: write its sentence in this language`,
      });
    for (const { part, variant, text } of blocks) {
      const problem = part === "who" ? null : wordingProblem(text);
      if (problem) add(`${part}.text-${variant}`, problem);
    }
    return problems;
  });
}

/**
 * What no wording may hold: the composed letter adds the greeting, and a place left to fill in would go out as it is.
 */
function wordingProblem(text: string): string | null {
  const firstLine = text.split("\n", 1)[0] ?? "";
  const isGreeting =
    firstLine.length < 60 && /[,!:]$/.test(firstLine) && !("?" in readSalutations(firstLine, "?"));
  if (isGreeting) return "Take the greeting out: each official’s own is put in";
  const blank = /\{[^}]*\}|\[[^\]]*\]|<[^>]*>|_{3,}|\.{5,}|\bX{3,}\b/.exec(text);
  return blank ? `Replace “${blank[0]}”: nothing is filled in there, the letter would go out with it` : null;
}
