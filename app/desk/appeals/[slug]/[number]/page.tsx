import { PartList } from "@/components/desk/appeal/part-list";
import { ProblemList } from "@/components/desk/appeal/problem-list";
import { DeskHead } from "@/components/desk/desk-head";
import {
  findAddressed,
  listOtherIssues,
  listProposals,
  listPublishedStates,
} from "@/lib/appeals/find-desk-issue.db";
import { findProblems } from "@/lib/appeals/find-problems.db";
import { isPublicStage } from "@/lib/appeals/issue-stage";
import { issueStatus } from "@/lib/appeals/issue-status";
import { isLeftAlone, leftAloneWords } from "@/lib/appeals/restored";
import { coordinatorNames, countPublishers } from "@/lib/desk/list-coordinators.db";
import { formatDay } from "@/lib/ground/calendar-day";
import { modelSizes } from "@/lib/letters/model-size";
import { today } from "@/lib/request/clock";
import { requireCoordinator } from "@/lib/request/coordinator";
import { deskPathOf, type IssueParams, requireDeskIssue } from "@/lib/request/desk/desk-issue";
import { deskFormState } from "@/lib/request/desk/form-state";
import { reader } from "@/lib/request/reader";
import { ModelSizes } from "./model-sizes";
import { Proposals } from "./proposals";
import { PublishedStates } from "./published-states";
import { StageForms } from "./stage-forms";

type Props = {
  params: Promise<IssueParams>;
  searchParams: Promise<{ done?: string; left?: string | string[] }>;
};

export default async function DeskIssuePage({ params, searchParams }: Props) {
  const { slug, number } = await params;
  const page = `/desk/appeals/${slug}/${number}`;
  const coordinator = await requireCoordinator("/desk/appeals/[slug]/[number]", page);
  const issue = await requireDeskIssue({ slug, number });
  const { say } = await reader();
  const state = await deskFormState({ coordinator, page });
  const { done, left } = await searchParams;
  const { content } = issue;
  const status = issueStatus({ ...content.issue, stage: issue.stage }, today());
  const [found, officials, others, states, proposals, names, publishers] = await Promise.all([
    findProblems({ issue, today: today() }),
    findAddressed(content),
    listOtherIssues(issue),
    listPublishedStates(issue.id),
    listProposals(issue.id),
    coordinatorNames(),
    countPublishers(),
  ]);
  const problems = isPublicStage(issue.stage) ? [] : found;
  const path = deskPathOf(issue);
  return (
    <>
      <DeskHead
        title={content.personName || "An appeal without a name"}
        kicker={<a href="/desk/appeals">Appeals</a>}
        state={state}
      >
        <p className="lead">
          Issue {issue.number}: {say(`status_${status}_label`)}.
          {content.issue.deadline && ` Letters before ${formatDay(content.issue.deadline, "en")}.`}
        </p>
        <p className="soft">{say(`status_${status}_sentence`)}</p>
        {done && doneWords[done] && (
          <p role="status" className="done">
            {doneWords[done]} {done === "restored" && leftWords(left)}
          </p>
        )}
        <div className="row">
          <a className="button quiet" href={`${path}/preview`}>
            See it as supporters will
          </a>
          {isPublicStage(issue.stage) && (
            <a className="button quiet" href={`/appeals/${issue.slug}`}>
              The public page
            </a>
          )}
        </div>
      </DeskHead>
      <div className="two">
        <div className="stack loose">
          <Proposals issue={issue} proposals={proposals} names={names} coordinator={coordinator} />
          <ProblemList path={path} problems={problems} />
          {coordinator.role !== "reports" && <PartList path={path} content={content} officials={officials} />}
          <ModelSizes sizes={modelSizes({ content, officials, day: today() })} />
        </div>
        <div className="stack loose">
          <StageForms
            issue={issue}
            role={coordinator.role}
            coordinatorId={coordinator.id}
            hasProblems={problems.length > 0}
            needsSecond={publishers > 1}
            proposal={proposals.find(({ part }) => part === "publish") ?? null}
            state={state}
          />
          {others.length > 0 && (
            <section className="stack" aria-labelledby="others">
              <h2 id="others">Other issues</h2>
              <ul>
                {others.map((other) => (
                  <li key={other.number}>
                    <a href={deskPathOf({ slug: issue.slug, number: other.number })}>Issue {other.number}</a>:{" "}
                    {say(`status_${issueStatus(other, today())}_label`)}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <PublishedStates
            path={path}
            states={states}
            names={names}
            mayRestore={coordinator.role === "publisher"}
          />
        </div>
      </div>
    </>
  );
}

/** What an earlier state did not bring back. */
function leftWords(left: string | string[] | undefined): string {
  const names = [left ?? ""].flat().join().split(",").filter(isLeftAlone);
  return names.map((name) => leftAloneWords[name]).join(" ");
}

const doneWords: Readonly<Record<string, string>> = {
  saved: "Saved.",
  proposed: "Kept. A second publisher has to agree before anybody else sees it.",
  published: "Published: supporters see it now.",
  stopped: "Stopped: writing, printing and sending have ended.",
  closed: "Closed: the page shows the outcome first.",
  reopened: "Open again: its dates decide whether letters are asked for.",
  withdrawn: "Taken back: it is a draft again.",
  extended: "The new date is on the page.",
  restored: "The earlier state is back.",
  agreed: "Agreed: supporters see it now.",
  declined: "Declined: nothing was changed.",
};
