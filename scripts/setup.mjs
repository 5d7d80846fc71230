// Everything a fresh clone needs: packages, generated clients and, when asked for, the production build (--build)
// and a browser for the tests (--chromium). Each step runs only when what it depends on
// has changed. Built-in modules only: there may be no packages yet.
import path from "node:path";
import { readyChromium } from "./setup/chromium.mjs";
import { arePackagesInPlace, installPackages } from "./setup/packages.mjs";
import { run, runQuietly, stop } from "./setup/run.mjs";
import { step } from "./setup/step.mjs";

process.chdir(path.join(import.meta.dirname, ".."));
const wants = new Set(process.argv.slice(2));

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Postbag needs Node 20.19 or newer. This is ${process.version}.`);

step({
  name: "installing packages (a minute or two the first time)",
  stamp: "node_modules/.postbag-stamp",
  inputs: ["package-lock.json"],
  isDone: arePackagesInPlace,
  work: installPackages,
});

step({
  name: "generating the database clients",
  stamp: "generated/.postbag-stamp",
  inputs: ["prisma", "prisma.config.ts", "package-lock.json"],
  counts: (file) => file.endsWith(".prisma") || !file.startsWith("prisma/"),
  work: () => {
    for (const url of ["", "postgres://localhost/none"]) {
      runQuietly("node_modules/prisma/build/index.js", ["generate"], { DATABASE_URL: url });
    }
  },
});

step({
  name: "writing the types of the messages",
  stamp: "generated/.messages-stamp",
  inputs: ["messages/en.arb", "scripts/setup/message-keys.mjs", "scripts/setup/message-places.mjs"],
  work: () => run("scripts/setup/message-keys.mjs", []),
});

if (wants.has("--build")) {
  step({
    name: "building the pages",
    stamp: ".next/.postbag-stamp",
    inputs: [
      "app",
      "components",
      "lib",
      "public",
      "assets",
      "next.config.ts",
      "tsconfig.json",
      "generated/.postbag-stamp",
      "generated/.messages-stamp",
    ],
    counts: (file) => !/\.test\.tsx?$/.test(file),
    work: () => run("node_modules/next/dist/bin/next", ["build"]),
  });
}

if (wants.has("--build")) {
  // One file without a compiler at run time: a third less memory and a quicker start than running the sources.
  step({
    name: "bundling the server",
    stamp: "generated/server/.postbag-stamp",
    inputs: [
      "server",
      "lib",
      "app",
      "components",
      "prisma",
      "scripts/postbag",
      "scripts/setup/bundle-server.mjs",
      "generated/.postbag-stamp",
      "generated/.messages-stamp",
    ],
    counts: (file) => !/\.test\.tsx?$|\.sql$/.test(file),
    work: () => run("scripts/setup/bundle-server.mjs", []),
  });
}

if (wants.has("--build")) {
  step({
    name: "bundling the reader of sheets",
    stamp: "generated/reader/.postbag-stamp",
    inputs: ["lib/sheets", "lib/ground", "lib/mail"],
    counts: (file) => !/\.test\.tsx?$/.test(file),
    work: () => run("scripts/setup/bundle-reader.mjs", []),
  });
}

if (wants.has("--chromium")) readyChromium();
