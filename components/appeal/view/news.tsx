import { Prose } from "@/components/appeal/prose";
import type { Appeal } from "@/lib/appeals/appeal";
import type { Reader } from "@/lib/interface/reader";

type Props = { appeal: Pick<Appeal, "news" | "issue">; by: Reader };

/** What the newest sheet tells beyond the ones before it, with its day. */
export function News({ appeal: { news, issue }, by }: Props) {
  if (!news) return null;
  const { issuedOn } = issue;
  const spoken = by.spoken(news.language);
  return (
    <section className="note" aria-labelledby="news">
      <p className="kicker">
        {by.say("appeal_new")}
        {issuedOn && (
          <>
            {" · "}
            <time dateTime={issuedOn}>{by.day(issuedOn)}</time>
          </>
        )}
      </p>
      {news.title ? (
        <h2 id="news" {...spoken}>
          {news.title}
        </h2>
      ) : (
        <h2 id="news">{by.say("appeal_news")}</h2>
      )}
      <div {...spoken}>
        <Prose text={news.text} />
      </div>
    </section>
  );
}
