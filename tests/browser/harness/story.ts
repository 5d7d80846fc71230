import { test as base } from "@playwright/test";
import { copyData, type RealServer, startServer } from "./real-server";

/** Which server a story plays on: the real day, when the date of the first case has long passed, or 1 November 2014. */
export type Day = "today" | "while open";

type Options = {
  day: Day;
  /** A server for this one story, for those that count what is in the database. It is 1 November 2014 there. */
  hasOwnServer: boolean;
};

/** A server of its own with a fresh copy of the first data; whoever asks stops it. */
export function startOwnServer(settings?: Record<string, string>): Promise<RealServer> {
  return startServer({ dataFolder: copyData(setByGlobalSetup("POSTBAG_TEST_TEMPLATE")), settings });
}

export const test = base.extend<Options & { server: string }>({
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
