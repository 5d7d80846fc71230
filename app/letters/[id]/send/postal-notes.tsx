import type { PostalAdvice } from "@/lib/dispatches/postal-advice";
import { formatDay } from "@/lib/ground/calendar-day";

/** What to know before taking this letter to the post. */
export function PostalNotes({ advice: { suspended, lateAfterDays, postage } }: { advice: PostalAdvice }) {
  return (
    <>
      {suspended && (
        <p className="note stop">
          <strong>Post to this country is suspended</strong> since {formatDay(suspended.since, "en")}.{" "}
          {suspended.route}
        </p>
      )}
      {lateAfterDays !== null && (
        <p className="note">
          Airmail takes about {lateAfterDays} days and will probably come after the date: better fax or email.
        </p>
      )}
      {postage && (
        <p className="soft">
          Postage: {postage.currency} {postage.price} up to {postage.weightGrams} g (checked on{" "}
          {formatDay(postage.checkedOn, "en")})
        </p>
      )}
    </>
  );
}
