import { type CoachContext, remark } from "@/lib/coach/coach-context";
import type { CoachField, Hint } from "@/lib/coach/coach-input";
import { fixLabels, hintMessages } from "@/lib/coach/hint-messages";

/** Name and address, or initials and town alone where the section advises caution. */
export function checkSender(context: CoachContext): Hint[] {
  const { name, address, town = "" } = context.input.letter;
  const hints: Hint[] = [];
  const whole = (field: CoachField, text: string) => ({ field, start: 0, end: text.length });
  if (name.trim() === "") {
    hints.push(remark("sender", "nameless", hintMessages.nameless, { where: whole("name", name) }));
  }
  if (!context.input.appeal.asksCaution) {
    if (address.trim() !== "") return hints;
    return [
      ...hints,
      remark("sender", "addressless", hintMessages.addressless, { where: whole("address", address) }),
    ];
  }
  const initials = initialsOf(name);
  if (initials !== null) {
    const fix = { ...whole("name", name), label: fixLabels.initials(initials), replacement: initials };
    hints.push(
      remark("sender", "initials", hintMessages.initialsAdvised, { where: whole("name", name), fix }),
    );
  }
  if (isFullAddress(address) || (town.trim() === "" && address.trim() === "")) {
    const where = whole("address", address);
    const fix = { ...where, label: fixLabels.remove, replacement: "" };
    const mends = town.trim() !== "" && isFullAddress(address);
    hints.push(remark("sender", "town", hintMessages.townAdvised, mends ? { where, fix } : { where }));
  }
  return hints;
}

/** "Sam Williams" gives "S. W."; null where the name is initials already, or has no letters to shorten. */
function initialsOf(name: string): string | null {
  const words = name.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.every((word) => [...word].length === 1)) return null;
  return words.map((word) => `${initialOf(word)}.`).join(" ");
}

/** A street has a number or a second line; a town has neither. */
function isFullAddress(address: string): boolean {
  const lines = address.split("\n").filter((line) => line.trim() !== "");
  return lines.length > 1 || /\p{N}/u.test(address);
}

function initialOf(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  const capital = first.toUpperCase();
  // "ß" would become two letters.
  return [...capital].length === 1 ? capital : first;
}
