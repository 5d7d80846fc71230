import { appSettings } from "./app-settings";

/** The moment that counts as now: the real one unless POSTBAG_NOW says otherwise. */
export function now(): Date {
  return appSettings().now ?? new Date();
}

/** The day that stands on a letter written now. */
export function today(): string {
  return now().toISOString().slice(0, 10);
}
