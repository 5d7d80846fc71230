import { test as base, expect } from "@playwright/test";
import { watchConsole } from "./console-errors";
import { copyData, type RealServer, startServer } from "./real-server";

/** Which server a story plays on: the real day, when the date of the first case has long passed, or 1 November 2014. */
export type Day = "today" | "while open";

type Options = {
  day: Day;
  /** A server for this one story, for those that count what is in the database. It is 1 November 2014 there. */
  hasOwnServer: boolean;
  /** What the console may hold in a story that cuts the line or makes the server refuse: nothing, unless said so. */
  mayLog: RegExp | null;
};

type Watch = { consoleErrors: ReturnType<typeof watchConsole> };

/** A server of its own with a fresh copy of the first data; whoever asks stops it. */
export function startOwnServer(settings?: Record<string, string>): Promise<RealServer> {
  return startServer({ dataFolder: copyData(setByGlobalSetup("POSTBAG_TEST_TEMPLATE")), settings });
}

export const test = base.extend<Options & { server: string; quietConsole: undefined }, Watch>({
  consoleErrors: [async ({ browser }, use) => use(watchConsole(browser)), { scope: "worker" }],
  // No page of any story logs an error. Planted fault: a date composed in the browser, and an Azerbaijani letter.
  quietConsole: [
    async ({ consoleErrors, mayLog }, use) => {
      await use(undefined);
      const errors = consoleErrors.takeErrors().filter((error) => !mayLog?.test(error));
      expect(errors, "errors in the console").toEqual([]);
    },
    { auto: true },
  ],
  mayLog: [null, { option: true }],
  day: ["while open", { option: true }],
  hasOwnServer: [false, { option: true }],
  server: async ({ day, hasOwnServer }, use) => {
    if (!hasOwnServer) {
      await use(setByGlobalSetup(day === "today" ? "POSTBAG_TEST_TODAY" : "POSTBAG_TEST_OPEN"));
      return;
    }
    const own = await startOwnServer({ POSTBAG_NOW: "2014-11-01" });
    await use(own.url);
    await own.stop();
  },
  baseURL: async ({ server }, use) => use(server),
});

export function setByGlobalSetup(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: these tests run under Playwright`);
  return value;
}
