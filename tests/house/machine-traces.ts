import type { HouseRule } from "./source-file";

const HOME_PATH = /(?<![\w.:/-])\/(?:work|tmp|home|root|Users)\/\w[\w./-]*/;
const REGISTRY = /\b(?:registry\.[\w.-]+|deb\.debian\.org|[\w-]*arti[f]actory[\w.-]*)/i;

/** No file knows whose machine it was written on, or where the packages came from. */
export const noTraceOfAMachine: HouseRule = (files) =>
  files.flatMap(({ path, text }) => {
    const traces = [HOME_PATH, REGISTRY].flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
    return traces.map((trace) => `${path}: ${trace}`);
  });

/** A lock file with addresses ties everybody to one registry. */
export const lockFileNamesNoHost: HouseRule = (files) =>
  files
    .filter(({ path, text }) => path === "package-lock.json" && text.includes('"resolved":'))
    .map(({ path }) => `${path} holds addresses: install with omit-lockfile-registry-resolved=true`);

/** What a package says it needs is on the oldest Node that Postbag starts with: npm warns of nothing at install. */
export const packagesRunOnOldestNode: HouseRule = (files) =>
  files
    .filter(({ path }) => path === "package-lock.json")
    .flatMap(({ text }) => [...text.matchAll(/"node_modules\/([^"]+)": \{|"node": "([^"]+)"/g)])
    .reduce<{ name: string; problems: string[] }>(
      ({ name, problems }, [, found, range]) => ({
        name: found ?? name,
        problems:
          range && !range.split("||").some(takesOldest) ? [...problems, `${name} needs ${range}`] : problems,
      }),
      { name: "", problems: [] },
    ).problems;

/** 20.19, as one part of an engines range; whatever else may stand there counts as a no. */
function takesOldest(range: string): boolean {
  const [, sign = "", major = "", minor = "0"] =
    /^(>=|\^|)\s*(\d+)(?:\.([\dx*]+))?[\dx*.]*$/.exec(range.trim()) ?? [];
  if (range.trim() === "*") return true;
  const isEarly = Number(major) < 20 || (Number(major) === 20 && Number(minor.replace(/[x*]/, "0")) <= 19);
  return major !== "" && (sign === ">=" ? isEarly : isEarly && major === "20");
}
