import type { Metadata } from "next";
import { AppealCard } from "@/components/appeal/appeal-card";
import { listAppeals } from "@/lib/appeals/find-appeal.db";
import { tallies } from "@/lib/dispatches/read-tally.db";
import { now } from "@/lib/request/clock";

export const metadata: Metadata = { title: "Letters for people at risk – Postbag" };

export default async function AppealsPage() {
  const appeals = await listAppeals(now());
  const counts = await tallies(appeals.map(({ id }) => id));
  return (
    <>
      <div className="stack">
        <p className="kicker">Urgent Actions</p>
        <h1>A letter in your own words can open a door</h1>
        <p className="lead">
          Choose a person, write to the officials who can act, and send it your own way: by post, by fax or
          from your own mail. It takes a few minutes and no account.
        </p>
      </div>
      <section className="stack" aria-labelledby="appeals">
        <h2 id="appeals">Appeals</h2>
        {appeals.length === 0 && <p>There is no appeal at the moment. Come back soon.</p>}
        <ul className="envelopes">
          {appeals.map((appeal) => (
            <li key={appeal.id}>
              <AppealCard appeal={appeal} tally={counts.get(appeal.id)} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
