import { existsSync } from "node:fs";
import { log, runProgram, stop } from "./run.mjs";

/** Sees to the two programs that the browser tests use: Debian's Chromium, and pdftotext to read the letters. */
export function readyChromium() {
  const wanted = [];
  if (!existsSync(process.env.CHROMIUM ?? "/usr/bin/chromium")) wanted.push("chromium");
  if (!isOnPath("pdftotext")) wanted.push("poppler-utils");
  if (wanted.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    stop(
      `The browser tests need ${wanted.join(" and ")}: install them, and set CHROMIUM if it isn't /usr/bin/chromium.`,
    );
  }
  log(`installing ${wanted.join(" and ")}`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  runProgram("apt-get", ["update", "-qq"], { env });
  runProgram("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...wanted], { env });
}

function isOnPath(program) {
  return (process.env.PATH ?? "").split(":").some((folder) => existsSync(`${folder}/${program}`));
}
