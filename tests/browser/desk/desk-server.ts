import type { CoordinatorRole } from "@/generated/sqlite/enums";
import { acceptInvitation, enrol, invite, startSession } from "@/lib/desk/sign-in/change-session.db";
import { hashPassphrase } from "@/lib/desk/sign-in/password-hash";
import { keyFor } from "@/lib/desk/sign-in/server-seal";
import { newTotpSecret, sealTotpSecret } from "@/lib/desk/sign-in/totp";
import { closeDatabase, database } from "@/lib/ground/db";
import { serverSecret } from "@/lib/ground/server-secret";
import { copyData, type RealServer, startServer } from "@/tests/browser/harness/real-server";
import { setByGlobalSetup } from "@/tests/browser/harness/story";

export const PASSPHRASE = "seven small owls at noon";

export type TestCoordinator = {
  id: string;
  email: string;
  totpSecret: string;
  /** A new session, as the browser's cookie. */
  signIn: () => Promise<{ name: string; value: string }>;
};

export type DeskServer = RealServer & {
  addCoordinator: (role: CoordinatorRole, email?: string) => Promise<TestCoordinator>;
};

/** A server of its own with a database that this test shares with it, to put coordinators in without a browser. */
export async function startDeskServer(settings: Record<string, string> = {}): Promise<DeskServer> {
  const dataFolder = copyData(setByGlobalSetup("POSTBAG_TEST_TEMPLATE"));
  const server = await startServer({ dataFolder, settings });
  process.env.POSTBAG_DATA = dataFolder;
  process.env.DATABASE_URL = `file:${dataFolder}/postbag.db`;
  await database();
  const secret = await serverSecret(dataFolder);
  const passwordHash = await hashPassphrase(PASSPHRASE, { visitor: "tests" });

  async function addCoordinator(
    role: CoordinatorRole,
    email = `${role}@example.org`,
  ): Promise<TestCoordinator> {
    const at = new Date();
    const historyKey = keyFor(secret, "history");
    const author = { coordinatorId: "host", at, historyKey };
    const token = await invite({ email, role, author });
    const name = `${role.charAt(0).toUpperCase()}${role.slice(1)} Example`;
    const id = await acceptInvitation({ token, name, passwordHash, at, historyKey });
    if (!id) throw new Error(`${email} could not be added`);
    const totpSecret = newTotpSecret();
    const totpSealed = sealTotpSecret({ totpSecret, coordinatorId: id, secret });
    await enrol({ coordinatorId: id, totpSealed, step: 0, author });
    const signIn = async () => ({
      name: "desk",
      value: await startSession({ coordinatorId: id, now: new Date() }),
    });
    return { id, email, totpSecret, signIn };
  }

  return {
    ...server,
    addCoordinator,
    stop: async (options) => {
      await closeDatabase();
      await server.stop(options);
    },
  };
}
