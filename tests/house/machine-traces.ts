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
