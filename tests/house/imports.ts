import path from "node:path";
import { ROOMS, roomOf } from "./rooms";
import { type HouseRule, isDatabaseFile, isScript, isTest, type SourceFile } from "./source-file";

type Import = { from: SourceFile; to: string };

/** `app → components → lib`, in `lib/` from later rooms to earlier ones, and no way back; `lib/` knows no request. */
export const importsRunOneWay: HouseRule = (files) =>
  files.filter(isScript).flatMap((from) =>
    importsOf(from).flatMap((to) => {
      const problem = problemOf({ from, to });
      return problem ? [`${from.path} imports ${to}: ${problem}`] : [];
    }),
  );

/** No file needs itself, however long the way round. Tests are left out: nothing imports them. */
export const importsMakeNoCircle: HouseRule = (files) => {
  const paths = new Set(files.map(({ path: name }) => name));
  const needs = new Map(
    files.filter(isScript).map((file) => [file.path, importsOf(file).flatMap((name) => fileOf(name, paths))]),
  );
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): string[] => {
    if (way.includes(name)) return [`${[...way.slice(way.indexOf(name)), name].join(" → ")} is a circle`];
    if (done.has(name)) return [];
    const circles = (needs.get(name) ?? []).flatMap((next) => visit(next, [...way, name]));
    done.add(name);
    return circles;
  };
  return [...needs.keys()].flatMap((name) => visit(name, []));
};

function problemOf({ from, to }: Import): string | null {
  if (to.startsWith("..")) return 'write "@/…" to leave a folder';
  const [area, target] = [areaOf(from.path), areaOf(to)];
  if (target === "app" && (to.startsWith("@/") || area !== "app")) return "nobody imports app/";
  // The commands of a host prepare the same database as the server does.
  if (target === "server" && !["server", "scripts", "tests"].includes(area))
    return "only programs and tests import server/";
  if (target === "components" && !["app", "components"].includes(area))
    return "markup is for app/ and components/";
  if (area === "components" && roomOf(to) === "request")
    return "components take data; the page reads the request";
  if (isDatabase(to) && !mayUseDatabase(from))
    return "only files of lib/ that end in .db.ts ask the database";
  return area === "lib" ? problemInLib({ from, to }) : null;
}

function problemInLib({ from, to }: Import): string | null {
  if (["prisma", "tests", "scripts"].includes(areaOf(to)) && !isTest(from)) return "lib/ runs by itself";
  const order = Object.keys(ROOMS);
  const [room, target] = [roomOf(from.path) ?? "", roomOf(to)];
  if (!order.includes(room)) return "this room is not in tests/house/rooms.ts";
  if (target && order.indexOf(target) > order.indexOf(room)) return `${room}/ stands below ${target}/`;
  if (room === "request") return null;
  return /^(next|react|react-dom)(\/|$)/.test(to) ? "lib/ knows neither Next nor React" : null;
}

function isDatabase(to: string): boolean {
  return to === "@/lib/ground/db" || /^@\/generated\/\w+\/client$/.test(to);
}

function mayUseDatabase(from: SourceFile): boolean {
  if (/^(server|prisma|tests|scripts)\//.test(from.path)) return true;
  return from.path.startsWith("lib/") && (isDatabaseFile(from) || isTest(from));
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

function fileOf(name: string, paths: ReadonlySet<string>): string[] {
  if (!/^(@|\.)\//.test(name)) return [];
  const plain = name.replace(/^(@|\.)\//, "");
  return [plain, `${plain}.ts`, `${plain}.tsx`].filter((candidate) => paths.has(candidate)).slice(0, 1);
}

function areaOf(name: string): string {
  return name.replace(/^(@|\.)\//, "").split("/")[0] ?? "";
}
