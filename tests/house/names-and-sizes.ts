import { type HouseRule, isCode, isTest, nameOf, type SourceFile } from "./source-file";

const LONGEST_FILE = 250;
const FULLEST_FOLDER = 12;

/** A file is named for its idea, in small letters with hyphens; these names name none. */
export const filesAreNamedForTheirIdea: HouseRule = (files) =>
  files.filter(isCode).flatMap((file) => {
    const idea = nameOf(file).replace(/((\.(test|module|config|long|properties))*)\.\w+$/, "");
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(idea))
      return [`${file.path}: write the name in small letters with hyphens`];
    const isVague = idea === "index" || /(^|-)(utils?|helpers?|types|constants|services?)$/.test(idea);
    return isVague ? [`${file.path}: name the file for the one idea that is in it`] : [];
  });

export const filesAreShort: HouseRule = (files) =>
  files.filter(isCode).flatMap((file) => {
    const lines = file.text.replace(/\n$/, "").split("\n").length;
    return lines > LONGEST_FILE ? [`${file.path} has ${lines} lines; ${LONGEST_FILE} is the ceiling`] : [];
  });

/** Tests lie beside what they test and don't count. */
export const foldersAreSmall: HouseRule = (files) => {
  const counted = files.filter((file) => isCode(file) && !isTest(file)).map(folderOf);
  return [...new Set(counted)].flatMap((folder) => {
    const { length } = counted.filter((other) => other === folder);
    return length > FULLEST_FOLDER ? [`${folder} has ${length} files; ${FULLEST_FOLDER} is the ceiling`] : [];
  });
};

function folderOf(file: SourceFile): string {
  return file.path.slice(0, -nameOf(file).length) || "./";
}
