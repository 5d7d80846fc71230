import { HOST } from "@/lib/desk/coordinator";
import { keyFor } from "@/lib/desk/sign-in/server-seal";
import { verifyHistory } from "@/lib/desk/verify/verify-history.db";
import { tieToSecret } from "@/lib/ground/instance.db";
import { makeServerSecret, serverSecret } from "@/lib/ground/server-secret";
import { readSettings } from "@/lib/ground/settings";
import { acceptHistory } from "@/lib/history/record-change.db";
import type { Command } from "@/scripts/postbag/command";
import { checkDatabase } from "@/server/database/check-database";

export const verify: Command = {
  summary: "Checks the history of the desk, and every row it tells of",
  details: "It names what was altered, removed or put in without the app, and exits with 1 if anything was.",
  options: {
    accept: {
      type: "boolean",
      says: "take the history and this secret as they are, once you know why they don't fit; the history says so",
    },
  },
  run: async ({ isSet }) => {
    const settings = readSettings(process.env);
    const { dataFolder } = settings;
    if (isSet("accept")) {
      await checkDatabase(settings, { isAnySecretFine: true });
      const secret = await makeServerSecret(dataFolder);
      await tieToSecret(secret);
      await acceptHistory({ coordinatorId: HOST, at: new Date(), historyKey: keyFor(secret, "history") });
    }
    await checkDatabase(settings);
    const historyKey = keyFor(await serverSecret(dataFolder), "history");
    const { entries, rows, problems } = await verifyHistory(historyKey);
    const count = `${entries} entries and ${rows} rows checked, ${problems.length} problems found`;
    return { isFine: problems.length === 0, lines: [...problems, count], data: { entries, rows, problems } };
  },
};
