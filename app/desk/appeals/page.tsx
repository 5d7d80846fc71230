import { DeskHead } from "@/components/desk/desk-head";
import { formatDay } from "@/lib/appeals/deadline";
import { type DeskAppeal, listDeskAppeals } from "@/lib/appeals/find-desk-issue.db";
import { issueStatus, issueStatusWords } from "@/lib/appeals/issue-status";
import { countryName } from "@/lib/ground/country-names";
import { today } from "@/lib/request/clock";
import { requireCoordinator } from "@/lib/request/coordinator";

export default async function DeskAppealsPage() {
  const { role } = await requireCoordinator("/desk/appeals");
  const appeals = await listDeskAppeals();
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
            <AppealLine appeal={appeal} />
          </li>
        ))}
      </ul>
    </>
  );
}

function AppealLine({
  appeal: { slug, personName, title, country, isPractice, issues },
}: {
  appeal: DeskAppeal;
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
            {issueStatusWords[issueStatus(issue, today())].label}
            {issue.deadline && (
              <span className="soft">, letters before {formatDay(issue.deadline, "en")}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
