// npm run release: builds one archive of the last commit, for this platform, in a clean clone: what lies in a working
// folder (secrets, databases, half-done work) can't get into it. --packages-here takes this folder's packages instead
// of installing them again, for tests; --out FOLDER puts the archive elsewhere than into generated/release.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { bytesIn, unwantedIn } from "./allowed-files.mjs";
import { copyPackages } from "./copy-packages.mjs";
import { launcher } from "./launcher.mjs";

const MOST_MB = 120;
const ROOT = path.join(import.meta.dirname, "../..");
const { values } = parseArgs({
  options: { out: { type: "string", default: "generated/release" }, "packages-here": { type: "boolean" } },
});
const out = path.resolve(process.env.INIT_CWD ?? ".", values.out);
process.chdir(ROOT);

const work = mkdtempSync(path.join(tmpdir(), "postbag-release-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));

const clone = path.join(work, "clone");
run("git", ["clone", "--quiet", "--no-local", "--depth=1", `file://${ROOT}`, clone], ROOT);
if (values["packages-here"]) run("cp", ["-al", path.join(ROOT, "node_modules"), clone], ROOT);
const env = { POSTBAG_RELEASE: "1", NEXT_TELEMETRY_DISABLED: "1" };
run(process.execPath, ["scripts/setup.mjs", "--build"], clone, env);
run(process.execPath, ["scripts/setup/bundle-server.mjs", "--whole"], clone);

const { name, version, scripts } = JSON.parse(readFileSync(path.join(clone, "package.json"), "utf8"));
const title = `${name}-${version}-${process.platform}-${process.arch}`;
const release = path.join(work, title);
layOut();

const unwanted = unwantedIn(release);
if (unwanted.length > 0) fail(`The release would carry ${unwanted.join(", ")}.`);
const megabytes = bytesIn(release) / 1e6;
if (megabytes > MOST_MB) fail(`The release has ${megabytes.toFixed(0)} MB; ${MOST_MB} are allowed.`);

mkdirSync(out, { recursive: true });
const archive = path.join(out, `${title}.tar.gz`);
run("tar", ["--owner=0", "--group=0", "--numeric-owner", "-czf", archive, title], work);
const hash = createHash("sha256").update(readFileSync(archive)).digest("hex");
writeFileSync(`${archive}.sha256`, `${hash}  ${path.basename(archive)}\n`);
console.log(`${archive}: ${megabytes.toFixed(0)} MB unpacked`);

function layOut() {
  const from = (place) => path.join(clone, place);
  const to = (place) => path.join(release, place);
  const copy = (place, keeps = () => true) => {
    if (existsSync(from(place))) cpSync(from(place), to(place), { recursive: true, filter: keeps });
  };
  const standalone = path.join(clone, ".next/standalone");
  // Its links into node_modules stay links.
  cpSync(path.join(standalone, ".next"), to(".next"), { recursive: true, verbatimSymlinks: true });
  for (const place of [".next/static", "generated/server", "generated/scripts", "generated/reader"])
    copy(place, (file) => !/\.(map|postbag-stamp)$/.test(file));
  for (const place of ["assets", "messages", "prisma/migrations", "deploy", "docs", "public"]) copy(place);
  for (const place of ["README.md", "SECURITY.md", "LICENSE"]) copy(place);
  copyPackages({ clone, traced: path.join(standalone, "node_modules"), target: to("node_modules") });
  const commit = execFileSync("git", ["rev-parse", "HEAD"], { cwd: clone, encoding: "utf8" }).trim();
  const about = { name, version, commit, private: true, type: "module", scripts: { start: scripts.start } };
  writeFileSync(to("package.json"), `${JSON.stringify(about, null, 2)}\n`);
  writeFileSync(to("postbag"), launcher(scripts.start));
  chmodSync(to("postbag"), 0o755);
}

function run(program, args, cwd, more = {}) {
  const { POSTBAG_DATA: _data, DATABASE_URL: _database, ...outside } = process.env;
  execFileSync(program, args, { cwd, env: { ...outside, ...more }, stdio: ["ignore", "inherit", "inherit"] });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
