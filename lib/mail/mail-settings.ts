import { readFileSync } from "node:fs";
import { z } from "zod";
import { SettingsError } from "@/lib/ground/settings";
import { readDomain, readEmailAddress } from "./email-address";

export type MailSettings = {
  /** Null: Postbag sends nothing itself. */
  smtpUrl: string | null;
  /** The one address all mail comes from, in a domain that the host controls. */
  from: string;
  domain: string;
  /** How the instance calls itself in From: "Jane Doe via NAME". */
  name: string;
  /** Where bounces go, `+TOKEN` is put before the @; null: envelope and From are the same. */
  bounceAddress: string | null;
  /** What an HTTP client that reports bounces has to know. */
  bounceSecret: string | null;
  dkim: { selector: string; privateKey: string } | null;
  /** Letters an hour for one official and for the whole instance; null: as fast as the mail server takes them. */
  perOfficialHour: number | null;
  perHour: number | null;
  connections: number;
  /** Who is told when messages need a person, and how many may before that. */
  alertTo: string | null;
  alertAbove: number;
};

const address = z.string().refine((text) => readEmailAddress(text)?.address === text);
const rate = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number)
  .transform((number) => (number === 0 ? null : number));
const count = (most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .refine((number) => number >= 1 && number <= most);

// Twenty a day hours apart is a campaign, twenty an hour is what a small office can still open.
const PER_OFFICIAL_HOUR = 20;
const PER_HOUR = 400;

const settings = {
  MAIL_FROM: address.optional(),
  MAIL_NAME: z.string().max(60).optional(),
  MAIL_BOUNCES: z
    .union([z.literal("none"), address.refine((text) => (text.split("@")[0] ?? "").length <= 6)])
    .optional(),
  MAIL_BOUNCE_SECRET: z.string().min(20).optional(),
  MAIL_DKIM_SELECTOR: z
    .string()
    .regex(/^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/)
    .optional(),
  MAIL_DKIM_KEY: z.string().transform(readKey).optional(),
  MAIL_PER_OFFICIAL_HOUR: rate.optional(),
  MAIL_PER_HOUR: rate.optional(),
  MAIL_CONNECTIONS: count(50).optional(),
  MAIL_ALERT_TO: address.optional(),
  MAIL_ALERT_ABOVE: count(100_000).optional(),
};

const problems: Record<keyof typeof settings, string> = {
  MAIL_FROM:
    "is not one plain email address: set the address letters come from, such as letters@example.org.",
  MAIL_NAME: "is too long: set at most 60 characters, such as Letters for Leeds.",
  MAIL_BOUNCES:
    "can't receive bounces: set an address with at most six characters before the @, such as bounce@example.org, or none.",
  MAIL_BOUNCE_SECRET: "is too short: set at least 20 random characters.",
  MAIL_DKIM_SELECTOR: "is not a selector: set letters, digits and hyphens, such as postbag1.",
  MAIL_DKIM_KEY: "names no file with a private key: set the path of a PEM file that Postbag may read.",
  MAIL_PER_OFFICIAL_HOUR: "is not a number of letters: set a whole number, 0 for no limit.",
  MAIL_PER_HOUR: "is not a number of letters: set a whole number, 0 for no limit.",
  MAIL_CONNECTIONS: "is not a number of connections: set a whole number from 1 to 50.",
  MAIL_ALERT_TO: "is not one plain email address: set a coordinator's, such as desk@example.org.",
  MAIL_ALERT_ABOVE: "is not a number of messages: set a whole number from 1.",
};

const schema = z.object(settings);

/**
 * Reads what the outbox needs beside the general settings; throws SettingsError naming every bad variable. Without
 * MAIL_FROM the host of the public address serves, if it can receive mail; a mail server beyond this machine asks
 * for one that can.
 */
export function readMailSettings(
  env: Readonly<Record<string, string | undefined>>,
  general: { smtpUrl: string | null; publicUrl: string },
): MailSettings {
  const given = Object.keys(settings).flatMap((variable) => {
    const value = env[variable]?.trim();
    return value ? [[variable, value]] : [];
  });
  const read = schema.safeParse(Object.fromEntries(given));
  if (!read.success) throw new SettingsError(describe(read.error));
  const { data } = read;
  const from = data.MAIL_FROM ?? defaultFrom(general);
  if ((data.MAIL_DKIM_KEY === undefined) !== (data.MAIL_DKIM_SELECTOR === undefined))
    throw new SettingsError([
      { variable: "MAIL_DKIM_KEY", problem: "and MAIL_DKIM_SELECTOR belong together: set both." },
    ]);
  const domain = from.slice(from.indexOf("@") + 1);
  const bounces = data.MAIL_BOUNCES ?? `bounce@${domain}`;
  return {
    smtpUrl: general.smtpUrl,
    from,
    domain,
    name: data.MAIL_NAME ?? "Postbag",
    bounceAddress: bounces === "none" ? null : bounces,
    bounceSecret: data.MAIL_BOUNCE_SECRET ?? null,
    dkim:
      data.MAIL_DKIM_KEY && data.MAIL_DKIM_SELECTOR
        ? { selector: data.MAIL_DKIM_SELECTOR, privateKey: data.MAIL_DKIM_KEY }
        : null,
    perOfficialHour:
      data.MAIL_PER_OFFICIAL_HOUR === undefined ? PER_OFFICIAL_HOUR : data.MAIL_PER_OFFICIAL_HOUR,
    perHour: data.MAIL_PER_HOUR === undefined ? PER_HOUR : data.MAIL_PER_HOUR,
    connections: data.MAIL_CONNECTIONS ?? 4,
    alertTo: data.MAIL_ALERT_TO ?? null,
    alertAbove: data.MAIL_ALERT_ABOVE ?? 10,
  };
}

/** Whether a mail server is this machine: it may do without TLS, and may have addresses that lead nowhere. */
export function isLoopback(smtpUrl: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(smtpUrl).hostname);
}

function defaultFrom({ smtpUrl, publicUrl }: { smtpUrl: string | null; publicUrl: string }): string {
  const domain = readDomain(new URL(publicUrl).hostname);
  if (domain) return `letters@${domain}`;
  if (smtpUrl === null || isLoopback(smtpUrl)) return "letters@postbag.example";
  throw new SettingsError([
    {
      variable: "MAIL_FROM",
      problem: "is needed with SMTP_URL: set the address letters come from, such as letters@example.org.",
    },
  ]);
}

function readKey(file: string, context: z.RefinementCtx): string {
  try {
    const key = readFileSync(file, "utf8");
    if (key.includes("PRIVATE KEY")) return key;
  } catch {
    // told below
  }
  context.addIssue({ code: "custom" });
  return z.NEVER;
}

function describe(error: z.core.$ZodError) {
  const bad = new Set(error.issues.map((issue) => issue.path[0]));
  return Object.entries(problems).flatMap(([variable, problem]) =>
    bad.has(variable) ? [{ variable, problem }] : [],
  );
}
