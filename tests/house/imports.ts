import path from "node:path";
import { type HouseRule, isScript, isTest, nameOf, type SourceFile } from "./source-file";

const NOUNS = ["officials", "appeals", "letters", "dispatches"];

type Import = { from: SourceFile; to: string };

/** `app → components → lib`, and no way back; `lib/` knows no request. */
export const importsRunOneWay: HouseRule = (files) =>
  files.filter(isScript).flatMap((from) =>
    importsOf(from).flatMap((to) => {
      const problem = problemOf({ from, to });
      return problem ? [`${from.path} imports ${to}: ${problem}`] : [];
    }),
  );

function problemOf({ from, to }: Import): string | null {
  if (to.startsWith("..")) return 'write "@/…" to leave a folder';
  const [area, target] = [areaOf(from.path), areaOf(to)];
  if (target === "app" && to.startsWith("@/")) return "nobody imports app/";
  if (target === "app" && area !== "app") return "nobody imports app/";
  if (target === "server" && area !== "server") return "nobody imports server/";
  if (target === "components" && !["app", "components"].includes(area))
    return "markup is for app/ and components/";
  if (area === "components" && isWithin(to, "lib/request"))
    return "components take data; the page reads the request";
  if (isDatabase(to) && !mayUseDatabase(from))
    return "only queries.ts and mutations.ts of lib/ talk to the database";
  return area === "lib" ? problemInLib({ from, to }) : null;
}

function problemInLib({ from, to }: Import): string | null {
  if (["prisma", "tests", "scripts"].includes(areaOf(to)) && !isTest(from)) return "lib/ runs by itself";
  const noun = NOUNS.indexOf(from.path.split("/")[1] ?? "");
  const later = NOUNS.slice(noun + 1).find((other) => isWithin(to, `lib/${other}`));
  if (noun >= 0 && later) return `imports run ${NOUNS.join(" ← ")}`;
  if (from.path.startsWith("lib/request/")) return null;
  if (isWithin(to, "lib/request")) return "lib/ knows no request: make it an argument";
  return /^(next|react|react-dom)(\/|$)/.test(to) ? "lib/ knows neither Next nor React" : null;
}

function isDatabase(to: string): boolean {
  return to === "@/lib/db" || /^@\/generated\/\w+\/client$/.test(to);
}

function mayUseDatabase(from: SourceFile): boolean {
  if (/^(server|prisma|tests|scripts)\//.test(from.path)) return true;
  return from.path.startsWith("lib/") && ["queries.ts", "mutations.ts", "db.ts"].includes(nameOf(from));
}

// A statement begins its line; what a test holds in a string does not.
const STATEMENT = /^\s*(?:import|export)\b(?:[^;'"]*?\bfrom)?\s*["']([^"'\n]+)["']/gm;
const CALL = /\b(?:import|require)\(\s*["']([^"'\n]+)["']/g;

/** Every module a file names: packages and "@/" as they are written, neighbours as "./" and their path in the house. */
function importsOf(file: SourceFile): string[] {
  const found = [...file.text.matchAll(STATEMENT), ...file.text.matchAll(CALL)];
  return found.map(([, name = ""]) => {
    if (!name.startsWith("./")) return name;
    return `./${path.posix.join(path.posix.dirname(file.path), name)}`;
  });
}

function areaOf(name: string): string {
  return name.replace(/^(@|\.)\//, "").split("/")[0] ?? "";
}

function isWithin(name: string, folder: string): boolean {
  return `${name.replace(/^(@|\.)\//, "")}/`.startsWith(`${folder}/`);
}
