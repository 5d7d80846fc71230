import type { PostalAdvice } from "@/lib/dispatches/postal-advice";
import type { Reader } from "@/lib/interface/reader";

/** What to know before taking this letter to the post. */
export function PostalNotes({
  advice: { suspended, lateAfterDays, postage },
  by,
}: {
  advice: PostalAdvice;
  by: Reader;
}) {
  const { say } = by;
  return (
    <>
      {suspended && (
        <p className="note stop">
          <strong>{say("send_suspended", { day: by.day(suspended.since) })}</strong> {suspended.route}
        </p>
      )}
      {lateAfterDays !== null && <p className="note">{say("send_late", { days: lateAfterDays })}</p>}
      {postage && (
        <p className="soft">
          {say("send_postage", {
            price: `${postage.currency} ${postage.price}`,
            grams: postage.weightGrams,
            day: by.day(postage.checkedOn),
          })}
        </p>
      )}
    </>
  );
}
