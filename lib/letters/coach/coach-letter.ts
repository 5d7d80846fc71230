import { checkAsks } from "./checks/content/asks";
import { checkLanguage } from "./checks/content/language";
import { checkNames } from "./checks/content/names";
import { checkOrganisation } from "./checks/content/organisation";
import { checkPersonal } from "./checks/content/personal";
import { checkLength, checkPage } from "./checks/form/length";
import { checkSalutation } from "./checks/form/salutation";
import { checkSender } from "./checks/form/sender";
import { checkShouting } from "./checks/form/shouting";
import { checkValediction } from "./checks/form/valediction";
import { checkDemands } from "./checks/wording/demands";
import { checkWording } from "./checks/wording/wording";
import { type CoachContext, readLetter } from "./coach-context";
import { type CoachCheck, type CoachInput, coachChecks, type Hint } from "./coach-input";

const checks: readonly ((context: CoachContext) => Hint[])[] = [
  checkNames,
  checkAsks,
  checkDemands,
  checkPage,
  checkLength,
  checkLanguage,
  checkPersonal,
  checkSender,
  checkSalutation,
  checkValediction,
  checkOrganisation,
  checkShouting,
  checkWording,
];

// More remarks of one kind would bury the writer; the next ones show when these are mended.
export const MOST_HINTS_OF_A_KIND = 5;

/**
 * Reads a letter and remarks on it kindly; nothing it says blocks anything. Pure, and fast enough for every key.
 * Checks by words are silent in languages without lists; the others work in all.
 */
export function coachLetter(input: CoachInput): Hint[] {
  const context = readLetter(input);
  const seen = new Map<CoachCheck, number>();
  const ids = new Map<string, number>();
  const hints: Hint[] = [];
  for (const hint of withoutEchoes(checks.flatMap((check) => check(context)))) {
    const count = (seen.get(hint.check) ?? 0) + 1;
    seen.set(hint.check, count);
    if (count > MOST_HINTS_OF_A_KIND) continue;
    const twin = ids.get(hint.id) ?? 0;
    ids.set(hint.id, twin + 1);
    // The same words twice in a field: two remarks, two ids.
    hints.push(twin === 0 ? hint : { ...hint, id: `${hint.id}:${twin}` });
  }
  return hints.sort((a, b) => coachChecks.indexOf(a.check) - coachChecks.indexOf(b.check));
}

/** "Add a sentence of your own" is said once: a short letter without one hears nothing about its length. */
function withoutEchoes(hints: readonly Hint[]): readonly Hint[] {
  const isImpersonal = hints.some(({ check, level }) => check === "personal" && level === "hint");
  return isImpersonal ? hints.filter(({ id }) => id !== "length:letter:short") : hints;
}
