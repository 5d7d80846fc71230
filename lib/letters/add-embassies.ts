import type { Issue } from "@/lib/appeals/appeal";
import type { Letter } from "@/lib/letters/letter";
import type { LetterDraft } from "@/lib/letters/schema";
import { readEmailAddress } from "@/lib/mail/email-address";
import { EMBASSY_SALUTATIONS } from "@/lib/officials/embassy";
import type { Official } from "@/lib/officials/official";

/** The official that stands for an embassy which the writer typed: for this letter alone, stored nowhere else. */
export const TYPED_EMBASSY = "typed-embassy";

/**
 * A letter's issue with the embassies that belong to this letter alone: the one that the writer's country led to,
 * and one that the writer typed. From here on they are addressees like those of the sheet.
 */
export function addEmbassies({
  letter,
  issue,
  embassies,
}: {
  letter: Letter;
  issue: Issue;
  /** The officials of the letter that are embassies. */
  embassies: readonly Official[];
}): { letter: Letter; issue: Issue } {
  const typed = typedEmbassy(letter.draft);
  const added = [...embassies, ...(typed ? [typed] : [])].filter(
    ({ id }) => !issue.addressees.some(({ official }) => official.id === id),
  );
  if (added.length === 0) return { letter, issue };
  return {
    letter: { ...letter, officialIds: [...new Set([...letter.officialIds, ...added.map(({ id }) => id)])] },
    issue: {
      ...issue,
      addressees: [...issue.addressees, ...added.map((official) => ({ kind: "embassy" as const, official }))],
    },
  };
}

/** Whether the writer is asked to type the embassy: the sheet wants a copy there, and none is known. */
export function asksForEmbassy({ issue, letter }: { issue: Issue; letter: Letter }): boolean {
  const embassies = issue.addressees.filter(
    ({ kind, official }) => kind === "embassy" && official.id !== TYPED_EMBASSY,
  );
  return (
    issue.copiesToDiplomats && !embassies.some(({ official }) => letter.officialIds.includes(official.id))
  );
}

/** The typed lines as an envelope: the first is its name, email addresses are taken out of the rest. */
function typedEmbassy(draft: LetterDraft): Official | null {
  const [name = "", ...rest] = draft.embassy
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (name === "") return null;
  return {
    id: TYPED_EMBASSY,
    role: name,
    name: "",
    organisation: "",
    addressLines: rest.filter((line) => readEmailAddress(line) === null),
    country: draft.country,
    faxes: [],
    emails: rest.flatMap((line) => readEmailAddress(line)?.address ?? []),
    salutations: { ...EMBASSY_SALUTATIONS },
    source: "the writer of this letter",
    verifiedOn: null,
  };
}
