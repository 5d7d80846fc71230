import { notFound } from "next/navigation";
import { DeskHead } from "@/components/desk/desk-head";
import { FieldError } from "@/components/form/field";
import { Tick } from "@/components/form/tick";
import { countryName } from "@/lib/ground/country-names";
import { officialTitle } from "@/lib/officials/directory-entry";
import { findDirectoryEntry, listOfficials } from "@/lib/officials/list-officials.db";
import { requireCoordinator } from "@/lib/request/coordinator";
import { takeFormState } from "@/lib/request/form-state";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ q?: string | string[] }> };

export default async function MergePage({ params, searchParams }: Props) {
  const { id } = await params;
  const page = `/desk/officials/${id}/merge`;
  await requireCoordinator("/desk/officials/[id]/merge", page);
  const found = await findDirectoryEntry(id);
  if (!found || found.isRetired) notFound();
  const state = await takeFormState();
  const search = String([(await searchParams).q ?? countryName(found.entry.country, "en")].flat()[0]);
  const { officials } = await listOfficials(search.slice(0, 100));
  const others = officials.filter((official) => official.id !== id);
  const error = state?.errors.intoId;
  return (
    <>
      <DeskHead
        title="Merge a duplicate"
        kicker={<a href={`/desk/officials/${id}`}>{officialTitle(found.entry)}</a>}
        state={state}
      >
        <p className="lead">
          Choose the entry that stays. Appeals, letters and reports go over to it; this one is retired, and
          the history keeps it. What was counted stays as it was.
        </p>
      </DeskHead>
      <form method="get" action={page} className="row" aria-label="Search">
        <div className="field">
          <label htmlFor="q">Search for the entry that stays</label>
          <input id="q" name="q" type="search" defaultValue={search} dir="auto" />
        </div>
        <button className="button quiet" type="submit">
          Search
        </button>
      </form>
      <form method="post" action={`${page}/into`} className="stack">
        <fieldset className="choices" id="intoId">
          <legend>The entry that stays</legend>
          {error && <FieldError id="intoId" message={error} />}
          {others.length === 0 && <p>No other official is found by this search.</p>}
          {others.map((official) => (
            <Tick key={official.id} type="radio" name="intoId" value={official.id}>
              <bdi>{officialTitle(official)}</bdi>
              <span className="hint">
                {" "}
                –{" "}
                {[...official.addressLines, countryName(official.country, "en"), ...official.emails].join(
                  ", ",
                )}
              </span>
            </Tick>
          ))}
        </fieldset>
        {others.length > 0 && (
          <p>
            <button className="button danger" type="submit">
              Merge and retire this one
            </button>
          </p>
        )}
      </form>
    </>
  );
}
