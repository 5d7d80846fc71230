// npm run desk:invite -- EMAIL: prints a one-time link to a place at the desk, as publisher; for somebody who has a
// place, a link to a new passphrase and second step. Whoever can run this can reach the database anyway.

import { HOST } from "@/lib/desk/coordinator";
import { invite } from "@/lib/desk/sign-in/change-session.db";
import { accountEmail } from "@/lib/desk/sign-in/schema";
import { keyFor } from "@/lib/desk/sign-in/server-seal";
import { closeDatabase } from "@/lib/ground/db";
import { serverSecret } from "@/lib/ground/server-secret";
import { readSettings } from "@/lib/ground/settings";

const email = accountEmail(process.argv[2] ?? "");
if (email === "") {
  console.error("Give the email address of the coordinator: npm run desk:invite -- name@example.org");
  process.exit(1);
}
const settings = readSettings(process.env);
const historyKey = keyFor(await serverSecret(settings.dataFolder), "history");
const author = { coordinatorId: HOST, at: new Date(), historyKey };
const token = await invite({ email, role: "publisher", author });
console.log(`${settings.publicUrl}/desk/invitation/${token}`);
console.error(`For ${email}. The link works once, for seven days; a newer one takes its place.`);
await closeDatabase();
