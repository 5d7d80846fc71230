import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSheet } from "@/lib/sheets/parse-sheet";
import { plainSheet } from "@/lib/sheets/plain-sheet";
import type { Sheet, SheetAddressee } from "@/lib/sheets/schema";

const FOLDER = path.join(import.meta.dirname, "../fragments");

export type Fragment = { name: string; text: string; due: string[] };

/**
 * Parts of sheets, each with only the fields that it is there for. A file is a list of "== name", the text, "--"
 * and lines such
 * as "title: …", "ask: …", "person: Name (f)", "target: office | name | salutation | line; line | fax; fax".
 */
export function readFragments(): Fragment[] {
  return readdirSync(FOLDER).flatMap((file) => {
    const records = readFileSync(path.join(FOLDER, file), "utf8").split(/^== /m).slice(1);
    return records.map((record) => {
      const [head = "", due = ""] = record.split(/\n--\n/);
      const [name = "", ...lines] = head.split("\n");
      return {
        name: `${file.replace(/\.txt$/, "")}: ${name}`,
        text: lines.join("\n"),
        due: due.split("\n").filter((line) => line.trim() !== ""),
      };
    });
  });
}

const listed = (items: readonly string[]): string => items.join("; ");

const addressee = ({ role, name, salutation, addressLines, fax }: SheetAddressee): string =>
  [role ?? "-", name ?? "-", salutation ?? "-", listed(addressLines), listed(fax)].join(" | ");

/** Every field of a sheet as the lines in which fragments say what is due. */
function printed(sheet: Sheet): string[] {
  return [
    `title: ${sheet.title}`,
    `country: ${sheet.country}`,
    `number: ${sheet.uaNumber}`,
    `index: ${sheet.indexNumber}`,
    `date: ${sheet.issueDate}`,
    `deadline: ${sheet.deadline}`,
    `languages: ${listed(sheet.languages)}`,
    ...sheet.asks.map((ask) => `ask: ${ask}`),
    ...sheet.persons.map(({ name, gender }) => `person: ${name} (${gender ?? "-"})`),
    ...sheet.targets.map((target) => `target: ${addressee(target)}`),
    ...sheet.copiesTo.map((copy) => `copy: ${addressee(copy)}`),
    `related: ${listed(sheet.relatedUas)}`,
    `diplomats: ${sheet.copiesToDiplomats}`,
    `letter: ${sheet.modelLetter}`,
    `background: ${sheet.additionalInformation}`,
  ];
}

const keyOf = (line: string): string => line.split(":")[0] ?? "";

/**
 * The lines that the reader gives for the fields that a fragment is there for. "person: none" is due where none may
 * be found.
 */
export function readDue({ text, due }: Fragment): string[] {
  const all = printed(plainSheet(parseSheet(text)));
  return [...new Set(due.map(keyOf))].flatMap((key) => {
    const lines = all.filter((line) => keyOf(line) === key);
    return lines.length > 0 ? lines : [`${key}: none`];
  });
}
