import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

export type SourceFile = { path: string; text: string };

/** Looks at all files and says what is wrong, a line for each, starting with the path. */
export type HouseRule = (files: readonly SourceFile[]) => string[];

/** Everything that is in git or could be added to it: new files are held to the rules before their first commit. */
export function readHouse(): SourceFile[] {
  const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  return list.split("\0").flatMap((path) => {
    const text = path && readText(path);
    return text ? [{ path, text }] : [];
  });
}

export const isCode = ({ path }: SourceFile) => /\.(ts|tsx|mjs|css|prisma|typ)$/.test(path);
export const isScript = ({ path }: SourceFile) => /\.(ts|tsx|mjs)$/.test(path);
export const isTest = ({ path }: SourceFile) => /\.test\.tsx?$/.test(path);
/** Such a file asks the database; every other one of lib/ is pure. */
export const isDatabaseFile = ({ path }: SourceFile) =>
  path.startsWith("lib/") && (/\.db(\.test)?\.ts$/.test(path) || path === "lib/ground/db.ts");
export const nameOf = ({ path }: SourceFile) => path.slice(path.lastIndexOf("/") + 1);

/** The file's text; empty for fonts and the like, and for a file that was removed but not yet from git. */
function readText(path: string): string {
  try {
    const text = readFileSync(path, "utf8");
    return text.includes("\0") ? "" : text;
  } catch {
    return "";
  }
}
