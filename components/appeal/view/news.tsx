import { Prose } from "@/components/appeal/prose";
import type { Appeal } from "@/lib/appeals/appeal";
import { formatDay } from "@/lib/appeals/deadline";
import { spokenIn } from "./spoken-in";

/** What the newest sheet tells beyond the ones before it, with its day. */
export function News({ appeal: { news, issue } }: { appeal: Pick<Appeal, "news" | "issue"> }) {
  if (!news) return null;
  const { issuedOn } = issue;
  const spoken = spokenIn(news.language);
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
      {news.title ? (
        <h2 id="news" {...spoken}>
          {news.title}
        </h2>
      ) : (
        <h2 id="news">What is new</h2>
      )}
      <div {...spoken}>
        <Prose text={news.text} />
      </div>
    </section>
  );
}
