import type { Metadata } from "next";
import { AppealCard } from "@/components/appeal/appeal-card";
import { listAppeals } from "@/lib/appeals/find-appeal.db";
import { tallies } from "@/lib/dispatches/read-tally.db";
import { now } from "@/lib/request/clock";
import { reader } from "@/lib/request/reader";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await reader()).say("front_title")} – Postbag` };
}

export default async function AppealsPage() {
  const by = await reader();
  const { say } = by;
  const appeals = await listAppeals(now(), by.language);
  const counts = await tallies(appeals.map(({ id }) => id));
  return (
    <>
      <div className="stack">
        <p className="kicker">{say("front_kicker")}</p>
        <h1>{say("front_heading")}</h1>
        <p className="lead">{say("front_lead")}</p>
      </div>
      <section className="stack" aria-labelledby="appeals">
        <h2 id="appeals">{say("front_appeals")}</h2>
        {appeals.length === 0 && <p>{say("front_none")}</p>}
        <ul className="envelopes">
          {appeals.map((appeal) => (
            <li key={appeal.id}>
              <AppealCard appeal={appeal} tally={counts.get(appeal.id)} by={by} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
