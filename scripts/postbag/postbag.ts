// The one command for whoever hosts Postbag: `npm run postbag -- COMMAND` in a clone, `./postbag COMMAND` in a release.
// Exit code 0: fine; 1: it failed, or found something wrong; 2: called wrongly.
import { parseArgs } from "node:util";
import { closeDatabase } from "@/lib/ground/db";
import { SettingsError } from "@/lib/ground/settings";
import { StartProblem } from "@/server/database/start-problem";
import { type Command, helpFor, parseOptions, UsageError } from "./command";
import { commandNames, isCommandName, loadCommand, summaries } from "./command-list";

const FAILED = 1;
const CALLED_WRONGLY = 2;

process.umask(0o077); // what is written here is for nobody else

const [name = "--help", ...rest] = process.argv.slice(2);
process.exit(await main());

async function main(): Promise<number> {
  if (/^(--help|-h|help)$/.test(name)) return say(overview());
  if (!isCommandName(name)) return complain(`There is no command “${name}”.\n\n${overview()}`);
  const command = await loadCommand(name);
  try {
    return await runCommand(command);
  } catch (problem) {
    if (problem instanceof UsageError || isBadArgument(problem))
      return complain(`${problem.message}\n\n${helpFor(name, command)}`);
    console.error(isExplained(problem) ? problem.message : problem);
    return command.failure ?? FAILED;
  } finally {
    await closeDatabase();
  }
}

async function runCommand(command: Command): Promise<number> {
  const { values, positionals } = parseArgs({
    args: rest,
    options: parseOptions(command),
    allowPositionals: true,
  });
  if (values.help) return say(helpFor(name, command));
  if (positionals.length > 0 && !command.words)
    throw new UsageError(`“${positionals[0]}” is more than “${name}” takes.`);
  const outcome = await command.run({
    words: positionals,
    text: (option) => (typeof values[option] === "string" ? values[option] : undefined),
    isSet: (option) => values[option] === true,
  });
  if (outcome === null) return 0;
  const { isFine, lines, data } = outcome;
  if (values.json) console.log(JSON.stringify({ ok: isFine, ...data }));
  else for (const line of lines) console.log(line);
  return isFine ? 0 : FAILED;
}

function overview(): string {
  const width = Math.max(...commandNames.map((command) => command.length));
  return [
    "postbag COMMAND [OPTIONS]",
    "",
    ...commandNames.map((command) => `  ${command.padEnd(width)}  ${summaries[command]}`),
    "",
    "postbag COMMAND --help says more.",
  ].join("\n");
}

function say(text: string): number {
  console.log(text);
  return 0;
}

function complain(text: string): number {
  console.error(text);
  return CALLED_WRONGLY;
}

function isBadArgument(problem: unknown): problem is Error {
  return problem instanceof Error && "code" in problem && String(problem.code).startsWith("ERR_PARSE_ARGS");
}

function isExplained(problem: unknown): problem is Error {
  return problem instanceof StartProblem || problem instanceof SettingsError;
}
