import { test as base } from "@playwright/test";
import { copyData, startServer } from "./real-server";

/** Which server a story plays on: the real day, when the date of the first case has long passed, or 1 November 2014. */
export type Day = "today" | "while open";

type Options = {
  day: Day;
  /** A server for this one story, for those that count what is in the database. It is 1 November 2014 there. */
  hasOwnServer: boolean;
};

export const test = base.extend<Options & { server: string }>({
  day: ["while open", { option: true }],
  hasOwnServer: [false, { option: true }],
  server: async ({ day, hasOwnServer }, use) => {
    if (!hasOwnServer) {
      await use(setByGlobalSetup(day === "today" ? "POSTBAG_TEST_TODAY" : "POSTBAG_TEST_OPEN"));
      return;
    }
    const own = await startServer({
      dataFolder: copyData(setByGlobalSetup("POSTBAG_TEST_TEMPLATE")),
      settings: { POSTBAG_NOW: "2014-11-01" },
    });
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
