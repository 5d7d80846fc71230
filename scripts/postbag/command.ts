import path from "node:path";
import type { ParseArgsConfig } from "node:util";

/** What a command found out. `isFine` decides the exit code; `data` is what --json prints. */
export type Outcome = { isFine: boolean; lines: readonly string[]; data: Readonly<Record<string, unknown>> };

export type Given = {
  /** What stood beside the options. */
  words: readonly string[];
  text: (option: string) => string | undefined;
  isSet: (option: string) => boolean;
};

export type Option = { type: "string" | "boolean"; value?: string; says: string };

export type Command = {
  /** One line for the list of commands. */
  summary: string;
  /** What stands after the name: "EMAIL", "[FILE]". */
  words?: string;
  options?: Readonly<Record<string, Option>>;
  /** Further lines for --help. */
  details?: string;
  /** Exit code of a failure where it isn't 1: a mail server wants its own. */
  failure?: number;
  /** Null where the command has printed for itself. */
  run: (given: Given) => Promise<Outcome | null>;
};

/** A file as its caller names it: npm and a release both go to a folder of their own first. */
export function callersFile(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? ".", file);
}

/** The command was called wrongly; the message says what it wants. */
export class UsageError extends Error {
  override name = "UsageError";
}

export function parseOptions(command: Command): NonNullable<ParseArgsConfig["options"]> {
  const own = Object.entries(command.options ?? {}).map(([name, { type }]) => [name, { type }] as const);
  return { ...Object.fromEntries(own), help: { type: "boolean", short: "h" }, json: { type: "boolean" } };
}

/** The page that --help shows. */
export function helpFor(name: string, command: Command): string {
  const options: [string, string][] = [
    ...Object.entries(command.options ?? {}).map(([option, { value, says }]): [string, string] => [
      value ? `--${option} ${value}` : `--${option}`,
      says,
    ]),
    ["--json", "print the result as one JSON object"],
    ["--help", "show this"],
  ];
  const width = Math.max(...options.map(([option]) => option.length));
  return [
    `postbag ${[name, command.words, "[OPTIONS]"].filter(Boolean).join(" ")}`,
    "",
    `${command.summary}.${command.details ? `\n${command.details}` : ""}`,
    "",
    ...options.map(([option, says]) => `  ${option.padEnd(width)}  ${says}`),
  ].join("\n");
}
