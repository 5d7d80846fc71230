import type { CoordinatorRole } from "@/generated/sqlite/enums";
import { HOST } from "@/lib/desk/coordinator";
import { invite } from "@/lib/desk/sign-in/change-session.db";
import { accountEmail } from "@/lib/desk/sign-in/schema";
import { keyFor } from "@/lib/desk/sign-in/server-seal";
import { serverSecret } from "@/lib/ground/server-secret";
import { readSettings } from "@/lib/ground/settings";
import { type Command, UsageError } from "@/scripts/postbag/command";
import { checkDatabase } from "@/server/database/check-database";

const ROLES: readonly CoordinatorRole[] = ["publisher", "editor", "translator", "reports"];

/** Whoever can run this can reach the database anyway. */
export const inviteCoordinator: Command = {
  summary: "Prints a one-time link to a place at the desk",
  details:
    "For somebody who has a place it leads to a new passphrase and second step. It works once, for seven days.",
  words: "EMAIL",
  options: {
    role: { type: "string", value: "ROLE", says: `${ROLES.join(", ")}; publisher where it is left out` },
  },
  run: async ({ words, text }) => {
    const email = accountEmail(words[0] ?? "");
    if (email === "" || words.length > 1)
      throw new UsageError("Give the email address of one coordinator: postbag invite name@example.org");
    const role = ROLES.find((one) => one === (text("role") ?? "publisher"));
    if (!role) throw new UsageError(`--role is one of ${ROLES.join(", ")}.`);
    const settings = readSettings(process.env);
    await checkDatabase(settings);
    const historyKey = keyFor(await serverSecret(settings.dataFolder), "history");
    const author = { coordinatorId: HOST, at: new Date(), historyKey };
    const link = `${settings.publicUrl}/desk/invitation/${await invite({ email, role, author })}`;
    return { isFine: true, lines: [link], data: { link, role } };
  },
};
