import path from "node:path";
import { z } from "zod";

export type Settings = {
  port: number;
  host: string;
  /** Where people reach this server, without a slash at the end. */
  publicUrl: string;
  /** Absolute path of the folder with the database file and the secret. */
  dataFolder: string;
  /** `file:` with an absolute path, or `postgres://…`. */
  databaseUrl: string;
  smtpUrl: string | null;
  /** The moment that counts as now, for a demonstration or a test; a day alone means its noon in UTC. */
  now: Date | null;
  /** The day on which a person has looked at this machine's clock and found it right, "2026-12-01". */
  clockCheckedOn: string | null;
};

/** One or more settings can't be used; the message says which, what is wrong and what would be right. */
export class SettingsError extends Error {
  override name = "SettingsError";
  readonly variables: readonly string[];

  constructor(problems: readonly { variable: string; problem: string }[]) {
    super(problems.map(({ variable, problem }) => `${variable} ${problem}`).join("\n"));
    this.variables = problems.map(({ variable }) => variable);
  }
}

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65535);

const host = z
  .string()
  .regex(/^[A-Za-z0-9._-]+$|^[0-9A-Fa-f:.]+$/)
  .refine((text) => !/^\d+$/.test(text));

const publicUrl = z
  .string()
  .refine(isOrigin)
  .transform((text) => new URL(text).origin);

const databaseUrl = z
  .string()
  .refine((text) => (isPostgresUrl(text) ? hasHostAndPath(text) : isFileUrl(text)))
  .transform((text) => (isPostgresUrl(text) ? text : fileUrl(text.replace(/^file:(\/\/(?=\/))?/, ""))));

const smtpUrl = z
  .string()
  .refine((text) => /^smtps?:\/\//.test(text) && URL.canParse(text) && new URL(text).hostname !== "");

const now = z
  .union([z.iso.date().transform((day) => `${day}T12:00:00Z`), z.iso.datetime({ offset: true })])
  .transform((instant) => new Date(instant));

// Addresses of databases and mail servers hold passwords, so no message repeats what was set.
const settings = {
  PORT: port.optional(),
  HOST: host.optional(),
  PUBLIC_URL: publicUrl.optional(),
  POSTBAG_DATA: z.string().optional(),
  DATABASE_URL: databaseUrl.optional(),
  SMTP_URL: smtpUrl.optional(),
  POSTBAG_NOW: now.optional(),
  POSTBAG_CLOCK_CHECKED: z.iso.date().optional(),
};

const problems: Record<keyof typeof settings, string> = {
  PORT: "is not a port: set a whole number from 1 to 65535, such as 3000.",
  HOST: "is not a host: set a name or an IP address to listen on, without a port, such as 127.0.0.1 or 0.0.0.0.",
  PUBLIC_URL:
    "is not the address of a site: set scheme and host without a path, such as https://letters.example.org.",
  POSTBAG_DATA: "is not a folder: set the path of a folder that Postbag may write to, such as ./data.",
  DATABASE_URL:
    "is not a database: set file: and a path, such as file:./data/postbag.db, or postgres://user:password@host/name.",
  SMTP_URL:
    "is not a mail server: set smtp:// or smtps:// and a host, such as smtps://user:password@mail.example.org.",
  POSTBAG_CLOCK_CHECKED: "is not a day: set today's date, such as 2026-12-01, when the clock is right.",
  POSTBAG_NOW: "is not a date: set a day such as 2014-11-01 or an instant such as 2014-11-01T09:30:00Z.",
};

const settingsSchema = z.object(settings);

/** Reads the settings, with a default for each that is absent or blank; throws SettingsError naming every bad one. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.keys(settings).flatMap((variable) => {
    const value = env[variable]?.trim();
    return value ? [[variable, value]] : [];
  });
  const read = settingsSchema.safeParse(Object.fromEntries(given));
  if (!read.success) throw new SettingsError(describe(read.error));
  const { data } = read;
  const dataFolder = path.resolve(/* turbopackIgnore: true */ data.POSTBAG_DATA ?? "data");
  const portNumber = data.PORT ?? 3000;
  return {
    port: portNumber,
    host: data.HOST ?? "127.0.0.1",
    publicUrl: data.PUBLIC_URL ?? `http://localhost:${portNumber}`,
    dataFolder,
    databaseUrl: data.DATABASE_URL ?? fileUrl(path.join(dataFolder, "postbag.db")),
    smtpUrl: data.SMTP_URL ?? null,
    now: data.POSTBAG_NOW ?? null,
    clockCheckedOn: data.POSTBAG_CLOCK_CHECKED ?? null,
  };
}

/** Whether a database address names a PostgreSQL server; all others are SQLite files. */
export function isPostgresUrl(url: string): boolean {
  return /^postgres(ql)?:/.test(url);
}

function describe(error: z.core.$ZodError) {
  const bad = new Set(error.issues.map((issue) => issue.path[0]));
  return Object.entries(problems).flatMap(([variable, problem]) =>
    bad.has(variable) ? [{ variable, problem }] : [],
  );
}

function isOrigin(text: string): boolean {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { pathname, search, hash, username } = new URL(text);
  return pathname === "/" && search + hash + username === "";
}

function hasHostAndPath(text: string): boolean {
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { hostname, pathname } = new URL(text);
  return hostname !== "" && pathname.length > 1;
}

/**
 * A database in memory would be a different one in each process, and SQLite's own options belong to lib/ground/db.ts.
 */
function isFileUrl(text: string): boolean {
  return /^file:(\/\/(?=\/))?[^:?#]+[^/:?#]$/.test(text);
}

function fileUrl(file: string): string {
  return `file:${path.resolve(file)}`;
}
