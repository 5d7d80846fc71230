import type { Metadata } from "next";
import { AppealCards } from "@/components/appeal/appeal-card";
import { ListForm } from "@/components/appeal/list-form";
import { PageLinks } from "@/components/appeal/page-links";
import { chooseListed, isNarrowed, listAddress, pageOf, readListQuery } from "@/lib/appeals/choose-listed";
import { listAppeals } from "@/lib/appeals/list-appeals.db";
import { tallies } from "@/lib/dispatches/read-tally.db";
import { now } from "@/lib/request/clock";
import { reader } from "@/lib/request/reader";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await reader()).say("front_title")} – Postbag` };
}

export default async function AppealsPage({ searchParams }: Props) {
  const by = await reader();
  const { say } = by;
  const query = readListQuery(await searchParams);
  const all = await listAppeals(now(), by.language);
  const current = all.filter(({ issue }) => issue.status !== "closed");
  const found = chooseListed(current, query, by.country);
  const { shown, page, pages } = pageOf(found, query.page);
  const counts = await tallies(shown.map(({ id }) => id));
  return (
    <>
      <div className="stack">
        <p className="kicker">{say("front_kicker")}</p>
        <h1>{say("front_heading")}</h1>
        <p className="lead">{say("front_lead")}</p>
      </div>
      <section className="stack" aria-labelledby="appeals">
        <h2 id="appeals">{say("front_appeals")}</h2>
        {current.length === 0 && <p>{say("front_none")}</p>}
        {current.length > 1 && <ListForm appeals={current} query={query} by={by} />}
        {isNarrowed(query) && (
          <p>
            {say("list_found", { count: found.length })} <a href="/">{say("list_all")}</a>
          </p>
        )}
        <AppealCards appeals={shown} tallies={counts} by={by} />
        <PageLinks
          page={page}
          pages={pages}
          addressOf={(at) => listAddress("/", { ...query, page: at })}
          by={by}
        />
        {current.length < all.length && (
          <p>
            <a href="/outcomes">{say("front_outcomes")}</a>
          </p>
        )}
      </section>
    </>
  );
}
