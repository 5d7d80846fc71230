import { formatDay } from "@/lib/ground/calendar-day";

const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });

/** A moment as people read it, "6 Nov 2014, 09:00 UTC"; machines find it in the attribute. */
export function Moment({ at }: { at: Date }) {
  return <time dateTime={at.toISOString()}>{moment.format(at)} UTC</time>;
}

/** A day of the calendar, likewise. */
export function Day({ day }: { day: string }) {
  return <time dateTime={day}>{formatDay(day, "en")}</time>;
}
