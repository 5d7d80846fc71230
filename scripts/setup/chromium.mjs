import { existsSync } from "node:fs";
import { log, runProgram, stop } from "./run.mjs";

// Debian builds Chromium twice. The one without windows does the same for a test in two thirds of the time.
const WITHOUT_WINDOWS = "chromium-headless-shell";
const places = [WITHOUT_WINDOWS, "chromium"].map((name) => `/usr/bin/${name}`);

/** Where the browser is: what CHROMIUM says, else the first of Debian's that is there. */
export function findChromium() {
  return process.env.CHROMIUM ?? places.find((place) => existsSync(place));
}

/** Sees to the two programs that the browser tests use: Debian's Chromium, and pdftotext to read the letters. */
export function readyChromium() {
  const browser = findChromium();
  const wanted = [];
  if (!browser || !existsSync(browser)) wanted.push(WITHOUT_WINDOWS);
  if (!isOnPath("pdftotext")) wanted.push("poppler-utils");
  if (wanted.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    stop(
      `The browser tests need ${wanted.join(" and ")}: install them, and set CHROMIUM if it is none of ${places.join(", ")}.`,
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
