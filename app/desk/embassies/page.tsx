import { CountryField } from "@/components/desk/country-field";
import { DeskHead } from "@/components/desk/desk-head";
import { formatDay } from "@/lib/appeals/deadline";
import { countryName } from "@/lib/ground/country-names";
import { listMissions } from "@/lib/officials/embassies/find-mission.db";
import { officialIdOf } from "@/lib/officials/embassies/mission";
import { listOfficialProposals } from "@/lib/officials/find-official-proposals.db";
import { requireCoordinator } from "@/lib/request/coordinator";

type Props = {
  searchParams: Promise<{ sending?: string | string[]; host?: string | string[]; done?: string }>;
};

const MOST_SHOWN = 100;

export default async function EmbassiesPage({ searchParams }: Props) {
  const { role } = await requireCoordinator("/desk/embassies");
  const asked = await searchParams;
  const [sending, host] = [String(asked.sending ?? ""), String(asked.host ?? "")];
  const { missions, total } = await listMissions({ sending, host, most: MOST_SHOWN });
  const waiting = new Set((await listOfficialProposals()).map(({ officialId }) => officialId));
  const mayEdit = role === "publisher" || role === "editor";
  return (
    <>
      <DeskHead title="Embassies">
        <p className="lead">
          Where a sheet asks for copies to diplomats, a writer’s country leads to the mission that is
          accredited there.
        </p>
        {asked.done !== undefined && (
          <p role="status" className="done">
            {Number(asked.done) > 0
              ? "Done. What live appeals lead to waits for another publisher."
              : "Done."}
          </p>
        )}
        {mayEdit && (
          <div className="row">
            <a className="button" href="/desk/embassies/new">
              Enter one
            </a>
            <a className="button quiet" href="/desk/embassies/import">
              Import a list
            </a>
          </div>
        )}
      </DeskHead>
      <form method="get" action="/desk/embassies" className="stack" aria-label="Search">
        <CountryField
          name="sending"
          label="Sent by"
          none="any state"
          state={{ values: { sending }, errors: {} }}
        />
        <CountryField
          name="host"
          label="Accredited in"
          none="any country"
          state={{ values: { host }, errors: {} }}
        />
        <p>
          <button className="button quiet" type="submit">
            Show these
          </button>
        </p>
      </form>
      <section className="stack" aria-labelledby="found">
        <h2 id="found">{total === 1 ? "One mission" : `${total} missions`}</h2>
        {total > MOST_SHOWN && <p>These are the first {MOST_SHOWN}: choose a state or a country.</p>}
        <ul className="envelopes">
          {missions.map((mission) => (
            <li key={mission.id} className="note">
              <h3>
                <a href={`/desk/embassies/${mission.id}`}>
                  <bdi>{mission.name}</bdi>
                </a>
              </h3>
              {waiting.has(officialIdOf(mission)) && (
                <p>
                  <strong>
                    {mission.isWaiting
                      ? "Waits for another publisher: no letter goes here yet"
                      : "A change waits for another publisher"}
                  </strong>
                </p>
              )}
              <p>
                {countryName(mission.sending, "en")} in {countryName(mission.host, "en")}
                {mission.country !== mission.host && `, from ${countryName(mission.country, "en")}`}
              </p>
              <p className="soft">
                Source: <bdi>{mission.source}</bdi>
                {mission.verifiedOn && `; checked on ${formatDay(mission.verifiedOn, "en")}`}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
