// Makes assets/fonts from the font packages on npm: `node scripts/fonts.mjs`. Run only to change or renew a face;
// the results are committed. Everything is fetched into a temporary folder, so neither the fonts' packages (12 to
// 92 MB each, every weight) nor the subsetter become dependencies.
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const R = "400Regular";
const B = "700Bold";
// Amiri and not Noto Naskh for Arabic: Noto builds letters from base and dots, and every PDF reader then copies
// doubled, shuffled letters although the page looks right.
const faces = [
  { package: "noto-serif", version: "0.4.2", family: "NotoSerif", weights: [R, B, "400Regular_Italic"] },
  { package: "amiri", version: "0.4.1", family: "Amiri", weights: [R, B] },
  { package: "noto-serif-hebrew", version: "0.4.2", family: "NotoSerifHebrew", weights: [R, B] },
  { package: "noto-sans-georgian", version: "0.4.3", family: "NotoSansGeorgian", weights: [R, B] },
  { package: "noto-sans-armenian", version: "0.4.2", family: "NotoSansArmenian", weights: [R, B] },
  { package: "noto-sans-devanagari", version: "0.4.1", family: "NotoSansDevanagari", weights: [R, B] },
  { package: "noto-sans-thai", version: "0.4.2", family: "NotoSansThai", weights: [R, B] },
  { package: "noto-sans-sc", version: "0.4.3", family: "NotoSansSC", weights: [R], characters: gb2312() },
];
const LARGEST_BYTES = 8_000_000;

const target = join(dirname(fileURLToPath(import.meta.url)), "..", "assets", "fonts");
const work = mkdtempSync(join(tmpdir(), "postbag-fonts-"));
try {
  mkdirSync(target, { recursive: true });
  for (const face of faces) await makeFace(face);
  const bytes = readdirSync(target).reduce((sum, name) => sum + statSync(join(target, name)).size, 0);
  console.log(`${readdirSync(target).length} files, ${bytes} bytes`);
  if (bytes > LARGEST_BYTES) throw new Error(`assets/fonts holds ${bytes} bytes, more than ${LARGEST_BYTES}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function makeFace({ package: name, version, family, weights, characters }) {
  const folder = unpack(`@expo-google-fonts/${name}@${version}`);
  for (const weight of weights) {
    const [source] = readdirSync(join(folder, weight)).filter((file) => file.endsWith(".ttf"));
    const style = weight.replace(/^\d+/u, "").replace("Regular_", "");
    const bytes = readFileSync(join(folder, weight, source));
    writeFileSync(
      join(target, `${family}-${style}.ttf`),
      characters ? await subset(bytes, characters) : bytes,
    );
  }
  copyFileSync(join(folder, "LICENSE_FONT"), join(target, `${family}-OFL.txt`));
}

function unpack(spec) {
  const [packed] = JSON.parse(execFileSync("npm", ["pack", "--json", spec], { cwd: work, encoding: "utf8" }));
  const folder = join(work, packed.filename.replace(/\.tgz$/u, ""));
  mkdirSync(folder);
  execFileSync("tar", ["xzf", join(work, packed.filename), "-C", folder, "--strip-components=1"]);
  return folder;
}

async function subset(bytes, characters) {
  writeFileSync(join(work, "package.json"), "{}");
  execFileSync("npm", ["install", "--silent", "--no-save", "subset-font@2.9.0"], {
    cwd: work,
    stdio: "inherit",
  });
  const subsetFont = createRequire(join(work, "package.json"))("subset-font");
  return subsetFont(bytes, characters, { targetFormat: "sfnt" });
}

/** Every character of GB 2312 (hanzi, kana, punctuation, full-width forms) and printable ASCII. */
function gb2312() {
  const decoder = new TextDecoder("gbk");
  let characters = "";
  for (let row = 0xa1; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) characters += decoder.decode(Uint8Array.of(row, cell));
  }
  const ascii = String.fromCodePoint(...Array.from({ length: 95 }, (_, offset) => 0x20 + offset));
  return `${characters.replace(/[\u{FFFD}\p{Co}]/gu, "")}${ascii}—–…‘’“”·`;
}
