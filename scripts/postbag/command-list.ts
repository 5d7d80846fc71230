import type { Command } from "./command";

/** Every command in the order in which a host meets it, with its one line. */
export const summaries = {
  start: "serve the site",
  migrate: "bring the database up to date, after a copy of it",
  backup: "write database and secret into one sealed file",
  restore: "put a backup where nothing is yet",
  doctor: "check this instance and say how to put right what is wrong",
  invite: "print a link that gives somebody a place at the desk",
  verify: "check the history of the desk against what is stored",
  recount: "count all letters anew from the ledger",
  worker: "send mail in a further process (PostgreSQL)",
  bounces: "read a mail that came back",
  version: "print the version",
} as const;

export type CommandName = keyof typeof summaries;
export const commandNames = Object.keys(summaries).filter(isCommandName);

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(summaries, name);
}

// Each is read only when it is called: most need a fraction of what all do.
const loaders: Readonly<Record<CommandName, () => Promise<Command>>> = {
  start: async () => (await import("./commands/start")).start,
  migrate: async () => (await import("./commands/migrate")).migrate,
  backup: async () => (await import("./commands/backup")).backup,
  restore: async () => (await import("./commands/restore")).restore,
  doctor: async () => (await import("./commands/doctor")).doctor,
  invite: async () => (await import("./commands/invite")).inviteCoordinator,
  verify: async () => (await import("./commands/verify")).verify,
  recount: async () => (await import("./commands/recount")).recount,
  worker: async () => (await import("./commands/worker")).worker,
  bounces: async () => (await import("./commands/bounces")).bounces,
  version: async () => (await import("./commands/version")).version,
};

export function loadCommand(name: CommandName): Promise<Command> {
  return loaders[name]();
}
