import { notFound } from "next/navigation";
import type { Appeal, Issue } from "@/lib/appeals/appeal";
import { findAppeal, findAppealOnTrial, findIssue, findSlugOfIssue } from "@/lib/appeals/find-appeal.db";
import { issueFor } from "@/lib/appeals/issue-for";
import { addEmbassies } from "@/lib/letters/add-embassies";
import { asNewest } from "@/lib/letters/as-newest";
import type { Letter } from "@/lib/letters/letter";
import { openLetter } from "@/lib/letters/open-letter.db";
import { findEmbassies } from "@/lib/officials/find-embassy.db";
import { now } from "@/lib/request/clock";
import { findSection } from "@/lib/section/find-section.db";
import { cautionFor, type Section } from "@/lib/section/section";
import { deviceCode, deviceLetters } from "./device-letters";

/** A letter with what it belongs to, opened with the code this device holds. */
export type OwnLetter = {
  letter: Letter;
  code: string;
  appeal: Appeal;
  issue: Issue;
  section: Section;
  /** Why initials and town are better than a name and an address here; null where nothing speaks against them. */
  caution: string | null;
};

/** The letter at this address, where this device holds its code; null for everyone else. */
export async function ownLetter(letterId: string): Promise<OwnLetter | null> {
  const code = await deviceCode(letterId);
  const letter = code ? await openLetter({ letterId, code }) : null;
  if (!code || !letter) return null;
  const section = await findSection();
  const found = letter.isTrial ? await onTrial(letter.issueId) : await onIssue(letter.issueId);
  if (!found) return null;
  const embassies = await findEmbassies(letter.officialIds);
  const whole = addEmbassies({
    letter,
    issue: issueFor(found.issue, letter.officialIds),
    embassies,
  });
  return {
    ...whole,
    code,
    appeal: found.appeal,
    section,
    caution: cautionFor(section, found.appeal.country),
  };
}

/** The letters whose codes this device holds, in the order in which it got them. */
export async function lettersHere(): Promise<OwnLetter[]> {
  const ids = [...(await deviceLetters()).keys()];
  return (await Promise.all(ids.map(ownLetter))).filter((letter) => letter !== null);
}

async function onIssue(issueId: string): Promise<Pick<OwnLetter, "appeal" | "issue"> | null> {
  const [issue, slug] = await Promise.all([findIssue(issueId, now()), findSlugOfIssue(issueId)]);
  const appeal = slug ? await findAppeal(slug, now()) : null;
  return issue && appeal ? { appeal, issue: asNewest(issue, appeal.issue) } : null;
}

/** A coordinator tries a draft out: nobody else sees that issue. */
async function onTrial(issueId: string): Promise<Pick<OwnLetter, "appeal" | "issue"> | null> {
  const appeal = await findAppealOnTrial(issueId, now());
  return appeal && { appeal, issue: appeal.issue };
}

/** The same for a page: it ends as "not found" where the device holds no code. */
export async function requireOwnLetter(letterId: string): Promise<OwnLetter> {
  return (await ownLetter(letterId)) ?? notFound();
}
