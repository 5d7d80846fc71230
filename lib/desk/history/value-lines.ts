import { isCalendarDay } from "@/lib/ground/calendar-day";
import { fieldWords } from "./field-words";

/** A part of a told value: words, a moment (ISO 8601), or a day of the calendar. */
export type Piece = string | { moment: string } | { day: string };

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/**
 * A told value line by line for people: a list's entries each on a line of their own, an object's fields with their
 * names before them, ids by what they stand for. Nothing at all is one line that says so.
 */
export function valueLines(json: string, nameOf: (id: string) => string | undefined): Piece[][] {
  const value: unknown = JSON.parse(json);
  const lines = isStructure(value) ? linesOf(value, nameOf) : textLines(value, nameOf);
  return lines.length > 0 ? lines : [["(empty)"]];
}

function linesOf(value: object, nameOf: (id: string) => string | undefined): Piece[][] {
  if (Array.isArray(value)) return value.map((entry: unknown) => joined(entry, nameOf));
  return Object.entries(value).map(([key, entry]: [string, unknown]) => [
    `${fieldWords(key)}: `,
    ...joined(entry, nameOf),
  ]);
}

function joined(entry: unknown, nameOf: (id: string) => string | undefined): Piece[] {
  if (!isStructure(entry)) return [piece(entry, nameOf)];
  return Object.values(entry)
    .map((one: unknown) => joined(one, nameOf))
    .filter((pieces) => pieces.some((one) => one !== ""))
    .flatMap((pieces, index) => (index === 0 ? pieces : [" · ", ...pieces]));
}

function textLines(value: unknown, nameOf: (id: string) => string | undefined): Piece[][] {
  const one = piece(value, nameOf);
  if (typeof one !== "string") return [[one]];
  return one === "" ? [] : one.split("\n").map((line) => [line]);
}

function piece(value: unknown, nameOf: (id: string) => string | undefined): Piece {
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = String(value ?? "");
  if (MOMENT.test(text) && !Number.isNaN(Date.parse(text))) return { moment: text };
  if (isCalendarDay(text)) return { day: text };
  return nameOf(text) ?? text;
}

function isStructure(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
