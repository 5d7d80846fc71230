import type { Metadata } from "next";
import { AppealCards } from "@/components/appeal/appeal-card";
import { PageLinks } from "@/components/appeal/page-links";
import { listAddress, pageOf, readListQuery } from "@/lib/appeals/choose-listed";
import { listAppeals } from "@/lib/appeals/list-appeals.db";
import { byNewness } from "@/lib/appeals/listed-appeal";
import { tallies } from "@/lib/dispatches/read-tally.db";
import { now } from "@/lib/request/clock";
import { reader } from "@/lib/request/reader";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await reader()).say("outcomes_title")} – Postbag` };
}

/** What became of the appeals that are over. */
export default async function OutcomesPage({ searchParams }: Props) {
  const by = await reader();
  const { say } = by;
  const query = readListQuery({ page: (await searchParams).page });
  const all = await listAppeals(now(), by.language);
  const over = all.filter(({ issue }) => issue.status === "closed").sort(byNewness);
  const { shown, page, pages } = pageOf(over, query.page);
  const counts = await tallies(shown.map(({ id }) => id));
  return (
    <>
      <div className="stack">
        <h1>{say("outcomes_title")}</h1>
        <p className="lead">{say("outcomes_lead")}</p>
      </div>
      {over.length === 0 && <p>{say("outcomes_none")}</p>}
      <AppealCards appeals={shown} tallies={counts} by={by} heading="h2" />
      <PageLinks
        page={page}
        pages={pages}
        addressOf={(at) => listAddress("/outcomes", { ...query, page: at })}
        by={by}
      />
      <p>
        <a href="/">{say("outcomes_back")}</a>
      </p>
    </>
  );
}
