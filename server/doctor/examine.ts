import { readSettings, type Settings, SettingsError } from "@/lib/ground/settings";
import { type MailSettings, readMailSettings } from "@/lib/mail/mail-settings";
import { checkBackups } from "./check-backups";
import { checkFolder, checkRuntime } from "./check-machine";
import { checkMailServer, checkPaper, checkSite } from "./check-outside";
import { checkClock, checkContents, checkDatabaseFile, checkMigrations, checkSecret } from "./check-stored";
import { type Finding, fine, wrong } from "./finding";

type Environment = Readonly<Record<string, string | undefined>>;

/** Every check there is, in the order in which a host would mend what is wrong. Changes nothing. */
export async function examine(env: Environment, { isOffline = false } = {}): Promise<Finding[]> {
  const read = readAll(env);
  if (!("settings" in read)) return [...checkRuntime(env), read];
  const { settings, mail } = read;
  const findings = [
    ...checkRuntime(env),
    fine("settings", "all can be used"),
    ...checkFolder(settings),
    ...(await checkMigrations(settings)),
  ];
  // What is stored can only be asked where this version knows how it is stored.
  if (findings.every(({ check, state }) => check !== "database" || state === "fine"))
    for (const check of [checkDatabaseFile, checkSecret, checkContents, checkClock])
      findings.push(...(await guarded(() => check(settings))));
  findings.push(...checkBackups(settings), ...(await guarded(checkPaper)));
  if (!isOffline)
    findings.push(
      ...(await guarded(() => checkMailServer(mail))),
      ...(await guarded(() => checkSite(settings))),
    );
  return findings;
}

function readAll(env: Environment): { settings: Settings; mail: MailSettings } | Finding {
  try {
    const settings = readSettings(env);
    return { settings, mail: readMailSettings(env, settings) };
  } catch (problem) {
    if (!(problem instanceof SettingsError)) throw problem;
    return wrong("settings", problem.message.replaceAll("\n", " "), "Set them right and start again.");
  }
}

/** One check that fails must not keep the others from being read; its message might quote what is stored. */
async function guarded(check: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await check();
  } catch (problem) {
    const name = problem instanceof Error ? problem.name : "problem";
    return [
      wrong("check", `one ended early (${name})`, "Mend what stands above first, then run this again."),
    ];
  }
}
