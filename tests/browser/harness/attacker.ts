import { attacks } from "./attacks";

// A process of its own, so that what the honest measure is the server and not the attacker beside them:
// attacker.ts NAME URL MILLISECONDS. It ends when its time is over or whoever started it ends.
const [name = "", server = "", milliseconds = "0"] = process.argv.slice(2);
const attack = attacks[name];
if (!attack || !/^http:\/\/127\.0\.0\.1:\d+$/.test(server))
  throw new Error("nothing to attack on this machine");
process.on("disconnect", () => process.exit(0));
process.send?.("begun");
await attack(server, AbortSignal.timeout(Math.min(Number(milliseconds), 60_000)));
process.exit(0);
