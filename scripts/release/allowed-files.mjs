import { existsSync, readdirSync, readlinkSync, statSync } from "node:fs";
import path from "node:path";

// What must never leave the machine it is on, and what only builds and tests need.
const SECRET = /^(secret(\..*)?|.*\.(db|sqlite3?|dump|backup|lock)(-\w+)?|\.env.*|.*\.(pem|key|p12))$/i;
const FOLDER = /^(data|data-.*|\.git|test-results)$/;
const PROGRAM = /(^|\/)node_modules\/(tsx|esbuild|@esbuild|prisma|typescript|@playwright|vitest)(\/|$)/;

/** Files and folders under `folder` that no release may carry, by their place in it. */
export function unwantedIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, place: path.relative(folder, path.join(entry.parentPath, entry.name)) }))
    .filter(({ entry, place }) => isUnwanted(folder, place, entry))
    .map(({ place }) => place);
}

function isUnwanted(folder, place, entry) {
  if (PROGRAM.test(place)) return true;
  if (entry.isSymbolicLink()) return leadsOut(folder, place);
  if (entry.isDirectory()) return !place.includes("node_modules") && FOLDER.test(entry.name);
  return SECRET.test(entry.name);
}

/** Into somebody's folders, or nowhere. */
function leadsOut(folder, place) {
  const target = path.resolve(folder, path.dirname(place), readlinkSync(path.join(folder, place)));
  return path.relative(folder, target).startsWith("..") || !existsSync(target);
}

export function bytesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
