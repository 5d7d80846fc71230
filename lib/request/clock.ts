import { appSettings } from "./app-settings";

/** The moment that counts as now: the real one unless POSTBAG_NOW says otherwise. */
export function now(): Date {
  return appSettings().now ?? new Date();
}
