import { DeskHead } from "@/components/desk/desk-head";
import { type DeskAppeal, listDeskAppeals } from "@/lib/appeals/find-desk-issue.db";
import { issueStatus } from "@/lib/appeals/issue-status";
import { formatDay } from "@/lib/ground/calendar-day";
import { countryName } from "@/lib/ground/country-names";
import type { Say } from "@/lib/interface/say";
import { today } from "@/lib/request/clock";
import { requireCoordinator } from "@/lib/request/coordinator";
import { reader } from "@/lib/request/reader";

export default async function DeskAppealsPage() {
  const { role } = await requireCoordinator("/desk/appeals");
  const appeals = await listDeskAppeals();
  const { say } = await reader();
  return (
    <>
      <DeskHead title="Appeals" />
      {(role === "publisher" || role === "editor") && (
        <p>
          <a className="button" href="/desk/import">
            Import a sheet
          </a>
        </p>
      )}
      {appeals.length === 0 && <p>There is no appeal yet.</p>}
      <ul className="envelopes">
        {appeals.map((appeal) => (
          <li key={appeal.slug} className="note">
            <AppealLine appeal={appeal} say={say} />
          </li>
        ))}
      </ul>
    </>
  );
}

function AppealLine({
  appeal: { slug, personName, title, country, isPractice, issues },
  say,
}: {
  appeal: DeskAppeal;
  say: Say;
}) {
  return (
    <>
      <p className="kicker">{isPractice ? "For practice" : country && countryName(country, "en")}</p>
      <h2>
        <a href={`/desk/appeals/${slug}`}>{personName || slug}</a>
      </h2>
      <p>{title}</p>
      <ul>
        {issues.map((issue) => (
          <li key={issue.number}>
            <a href={`/desk/appeals/${slug}/${issue.number}`}>Issue {issue.number}</a>:{" "}
            {say(`status_${issueStatus(issue, today())}_label`)}
            {issue.deadline && (
              <span className="soft">, letters before {formatDay(issue.deadline, "en")}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
