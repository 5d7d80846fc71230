import { checkAsks } from "./checks/asks";
import { checkDemands } from "./checks/demands";
import { checkLanguage } from "./checks/language";
import { checkLength, checkPage } from "./checks/length";
import { checkNames } from "./checks/names";
import { checkOrganisation } from "./checks/organisation";
import { checkPersonal } from "./checks/personal";
import { checkSalutation } from "./checks/salutation";
import { checkSender } from "./checks/sender";
import { checkShouting } from "./checks/shouting";
import { checkValediction } from "./checks/valediction";
import { checkWording } from "./checks/wording";
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
