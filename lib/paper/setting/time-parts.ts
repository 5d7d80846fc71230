/** Year to second in UTC, as Typst's datetime takes it. */
export function timeParts(date: Date): number[] {
  const day = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return [...day, date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
}
