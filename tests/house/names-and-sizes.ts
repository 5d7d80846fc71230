import { type HouseRule, isCode, isTest, nameOf, type SourceFile } from "./source-file";

const MOST_LINES = 250;
const MOST_BYTES = 12_000;
const WIDEST_LINE = 120;

/** A file is named for its idea, in small letters with hyphens; these names name none. */
export const filesAreNamedForTheirIdea: HouseRule = (files) =>
  files.filter(isCode).flatMap((file) => {
    const idea = nameOf(file).replace(/((\.(test|module|config|long|properties|db))*)\.\w+$/, "");
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(idea))
      return [`${file.path}: write the name in small letters with hyphens`];
    const isVague =
      /^(index|queries|mutations)$/.test(idea) ||
      /(^|-)(utils?|helpers?|types|constants|services?)$/.test(idea);
    return isVague ? [`${file.path}: name the file for the one idea that is in it`] : [];
  });

/** Code only: lists of words are data and may be long. A sentence that people read stays whole on its line. */
export const filesAreShort: HouseRule = (files) =>
  files.filter(isCode).flatMap((file) => {
    const lines = file.text.replace(/\n$/, "").split("\n");
    const bytes = Buffer.byteLength(file.text);
    const wide = lines.findIndex((line) => widthOf(line) > WIDEST_LINE) + 1;
    return [
      ...(lines.length > MOST_LINES
        ? [`${file.path} has ${lines.length} lines; ${MOST_LINES} is the ceiling`]
        : []),
      ...(bytes > MOST_BYTES ? [`${file.path} has ${bytes} bytes; ${MOST_BYTES} is the ceiling`] : []),
      ...(wide > 0 ? [`${file.path}:${wide} is wider than ${WIDEST_LINE} columns`] : []),
    ];
  });

// A quoted text that holds several words; one that is split into a list of words is data in the wrong place.
const SENTENCE = /(["'`])(?:(?!\1)[^\\]|\\.)* (?:(?!\1)[^\\]|\\.)*\1(?!\.split\()/g;

function widthOf(line: string): number {
  return line.length > WIDEST_LINE ? line.replace(SENTENCE, '""').length : line.length;
}

/** Outside app/, where Next names the folders, a folder holds more than one file (its test beside it doesn't count). */
export const foldersHoldMoreThanOneFile: HouseRule = (files) => {
  const counted = files.filter(
    (file) => /^(lib|components|server|scripts)\/.*\//.test(file.path) && !isTest(file),
  );
  const folders = [...new Set(counted.map(folderOf))];
  return folders.flatMap((folder) => {
    const inside = counted.filter((file) => folderOf(file) === folder);
    const isParent = folders.some((other) => other !== folder && other.startsWith(folder));
    return inside.length > 1 || isParent ? [] : [`${folder} exists for one file: move ${inside[0]?.path} up`];
  });
};

function folderOf(file: SourceFile): string {
  return file.path.slice(0, -nameOf(file).length) || "./";
}
