import { Prose } from "@/components/appeal/prose";
import type { Issue } from "@/lib/appeals/appeal";
import { formatDay } from "@/lib/appeals/deadline";

/** What the newest sheet tells beyond the ones before it, with its day. */
export function News({ issue: { news, issuedOn } }: { issue: Pick<Issue, "news" | "issuedOn"> }) {
  if (!news) return null;
  return (
    <section className="note" aria-labelledby="news">
      <p className="kicker">
        New
        {issuedOn && (
          <>
            , <time dateTime={issuedOn}>{formatDay(issuedOn, "en")}</time>
          </>
        )}
      </p>
      <h2 id="news">{news.title || "What is new"}</h2>
      <Prose text={news.text} />
    </section>
  );
}
