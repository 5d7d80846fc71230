import { HealthNote } from "@/components/desk/health-note";
import { Day } from "@/components/desk/moment";
import { countryName } from "@/lib/ground/country-names";
import { channelsOf, officialTitle } from "@/lib/officials/directory-entry";
import type { ListedOfficial } from "@/lib/officials/list-officials.db";
import styles from "./official-card.module.css";

const channelWords = { post: "post", fax: "fax", email: "email" } as const;

/** One official in the list: who, where, which ways, how well they work, how often they are used. */
export function OfficialCard({
  official,
  hasWaitingChange,
}: {
  official: ListedOfficial;
  hasWaitingChange: boolean;
}) {
  const { id, country, organisation, represents, serves, isWaiting, health, usedIn, verifiedOn } = official;
  const ways = channelsOf(official).map((channel) => channelWords[channel]);
  return (
    <article className={styles.card}>
      <h3>
        <a href={`/desk/officials/${id}`}>
          <bdi>{officialTitle({ ...official, organisation: "" })}</bdi>
        </a>
      </h3>
      <p>
        {organisation && (
          <>
            <bdi>{organisation}</bdi>,{" "}
          </>
        )}
        {represents !== null && serves !== null && (
          <>
            {countryName(represents, "en")} in {countryName(serves, "en")}
            {serves !== country && ", located in "}
          </>
        )}
        {serves !== country && countryName(country, "en")}
      </p>
      {(isWaiting || hasWaitingChange) && (
        <p>
          <strong>
            {isWaiting
              ? "Waiting for another publisher: no letters go here yet"
              : "A change is waiting for another publisher"}
          </strong>
        </p>
      )}
      <p className="soft">
        {ways.length > 0 ? `By ${ways.join(", ")}` : "No way to reach them yet"} ·{" "}
        {verifiedOn ? (
          <>
            checked on <Day day={verifiedOn} />
          </>
        ) : (
          "never checked"
        )}{" "}
        · {usedIn === 0 ? "in no appeal" : `in ${usedIn} ${usedIn === 1 ? "issue" : "issues"}`}
      </p>
      <HealthNote health={health} />
    </article>
  );
}
