import { DeskHead } from "@/components/desk/desk-head";
import { mayVisit } from "@/lib/desk/access";
import { officialTitle } from "@/lib/officials/directory-entry";
import { listOfficialProposals } from "@/lib/officials/find-official-proposals.db";
import { listOfficials, MOST_LISTED, type OfficialKind } from "@/lib/officials/list-officials.db";
import { requireCoordinator } from "@/lib/request/coordinator";
import { OfficialCard } from "./official-card";

const PAGE = "/desk/officials";

type Props = { searchParams: Promise<{ q?: string | string[]; kind?: string | string[]; done?: string }> };

const kinds: readonly { kind: OfficialKind; label: string }[] = [
  { kind: "all", label: "All" },
  { kind: "officials", label: "Officials" },
  { kind: "embassies", label: "Embassies" },
];

export default async function OfficialsPage({ searchParams }: Props) {
  const { role } = await requireCoordinator(PAGE);
  const query = await searchParams;
  const search = String([query.q ?? ""].flat()[0]).slice(0, 100);
  const kind = kinds.find((one) => one.kind === query.kind)?.kind ?? "all";
  const { officials, total } = await listOfficials(search, kind);
  const waiting = await listOfficialProposals();
  const changing = new Set(waiting.map(({ officialId }) => officialId));
  const mayEdit = mayVisit({ address: "/desk/officials/new", method: "GET", role });
  return (
    <>
      <DeskHead title="Officials">
        <p className="lead">
          One directory for all appeals: officials and embassies, and every way to reach them. Where a sheet
          asks for copies to diplomats, letters go to the embassy that serves the writer’s country.
        </p>
        {query.done !== undefined && (
          <p role="status" className="note good">
            {Number(query.done) > 0
              ? "Done. Changes to officials of live appeals are waiting below for another publisher."
              : "Done. The directory is up to date."}
          </p>
        )}
        {mayEdit && (
          <p className="row">
            <a className="button" href="/desk/officials/new">
              Add an official or embassy
            </a>
            <a className="button quiet" href="/desk/officials/import">
              Import a list (CSV)
            </a>
            <a className="button quiet" href="/desk/officials/export">
              Export all (CSV)
            </a>
          </p>
        )}
      </DeskHead>
      {waiting.length > 0 && (
        <section className="stack" aria-labelledby="waiting">
          <h2 id="waiting">Changes that wait for a publisher</h2>
          <ul>
            {waiting.map(({ officialId, now }) => (
              <li key={officialId}>
                <a href={`/desk/officials/${officialId}#proposal`}>
                  <bdi>{officialTitle(now)}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <form method="get" action={PAGE} className="row" aria-label="Search">
        <div className="field">
          <label htmlFor="q">Search by name, role, country, address</label>
          <input id="q" name="q" type="search" defaultValue={search} dir="auto" />
        </div>
        <div className="field">
          <label htmlFor="kind">Show</label>
          <select id="kind" name="kind" defaultValue={kind} key={kind}>
            {kinds.map((one) => (
              <option key={one.kind} value={one.kind}>
                {one.label}
              </option>
            ))}
          </select>
        </div>
        <button className="button quiet" type="submit">
          Search
        </button>
      </form>
      <section className="stack" aria-labelledby="found">
        <h2 id="found">{total === 1 ? "1 entry" : `${total} entries`}</h2>
        {total > MOST_LISTED && <p>These are the first {MOST_LISTED}: search for the others.</p>}
        <ul className="envelopes">
          {officials.map((official) => (
            <li key={official.id}>
              <OfficialCard official={official} hasWaitingChange={changing.has(official.id)} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
