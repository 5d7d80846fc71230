import { rmSync } from "node:fs";
import { copyData, makeDataTemplate, startServer } from "./harness/real-server";

/** Two servers for all the stories: one on the real day, one on a day when the first case was open. */
export default async function startServers() {
  const template = makeDataTemplate();
  const [today, open] = await Promise.all([
    startServer({ dataFolder: copyData(template) }),
    startServer({ dataFolder: copyData(template), settings: { POSTBAG_NOW: "2014-11-01" } }),
  ]);
  process.env.POSTBAG_TEST_TEMPLATE = template;
  process.env.POSTBAG_TEST_TODAY = today.url;
  process.env.POSTBAG_TEST_OPEN = open.url;
  return async () => {
    await Promise.all([today.stop(), open.stop()]);
    rmSync(template, { recursive: true, force: true });
  };
}
