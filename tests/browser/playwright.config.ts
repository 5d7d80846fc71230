import { defineConfig } from "@playwright/test";
import { findChromium } from "@/scripts/setup/chromium.mjs";

// Nothing of Chromium's own may reach the network, and containers have neither its sandbox nor a GPU.
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

// `npm run test:long` names them; `npm test` has ten minutes for everything.
const asksForLongOnes = process.argv.some((argument) => argument.endsWith(".long."));

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.test.ts",
  testIgnore: asksForLongOnes ? [] : "**/*.long.test.ts",
  outputDir: "../../test-results",
  globalSetup: "./servers.config.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    locale: "en-GB",
    // A colour on its way from light to dark is neither, and axe would measure it.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: { executablePath: findChromium(), args: flags },
  },
});
