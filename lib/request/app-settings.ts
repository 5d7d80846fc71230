import { readSettings, type Settings } from "@/lib/ground/settings";

let settings: Settings | undefined;

/** The settings of this process, read once. */
export function appSettings(): Settings {
  settings ??= readSettings(process.env);
  return settings;
}
