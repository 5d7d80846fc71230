import { daysBetween } from "@/lib/appeals/deadline";
import type { CalendarDay } from "@/lib/ground/calendar-day";
import {
  type Postage,
  postageTo,
  type Section,
  type SuspendedPost,
  suspensionTo,
  transitDaysTo,
} from "@/lib/section/section";

// Where the section has entered nothing: international airmail between most countries.
const USUAL_TRANSIT_DAYS = 14;

/** What a writer should know before taking a letter to the post. */
export type PostalAdvice = {
  suspended: SuspendedPost | null;
  /** Days the post takes, when a letter posted today would come on the date or after it; null when it comes in time. */
  lateAfterDays: number | null;
  postage: Postage | null;
};

/** Advice for a letter to an official's country, from the section's tables; a letter within the country has none. */
export function postalAdvice({
  section,
  country,
  fromCountry,
  deadline,
  today,
}: {
  section: Section;
  country: string;
  fromCountry: string;
  deadline: CalendarDay | null;
  today: CalendarDay;
}): PostalAdvice {
  if (country === fromCountry) return { suspended: null, lateAfterDays: null, postage: null };
  const transit = transitDaysTo(section, country) ?? USUAL_TRANSIT_DAYS;
  const isLate = deadline !== null && today < deadline && daysBetween(today, deadline) <= transit;
  return {
    suspended: suspensionTo(section, { country, day: today }),
    lateAfterDays: isLate ? transit : null,
    postage: postageTo(section, country),
  };
}
