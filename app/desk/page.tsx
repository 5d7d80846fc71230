import { DeskHead } from "@/components/desk/desk-head";
import { countProposals, listDeskAppeals } from "@/lib/appeals/find-desk-issue.db";
import { mayVisit, roleWords } from "@/lib/desk/access";
import { countRecoveryCodes } from "@/lib/desk/sign-in/find-account.db";
import { listOfficialProposals } from "@/lib/officials/find-official-proposals.db";
import { countAiling } from "@/lib/officials/list-officials.db";
import { countNeedingAttention } from "@/lib/outbox/list-messages.db";
import { requireCoordinator } from "@/lib/request/coordinator";
import { findSection } from "@/lib/section/find-section.db";
import { Waiting, type WaitingThing } from "./waiting";

export default async function DeskPage() {
  const coordinator = await requireCoordinator("/desk");
  const { role } = coordinator;
  const [codes, section, ailing, appeals, queued, proposals, changes] = await Promise.all([
    countRecoveryCodes(coordinator.id),
    findSection(),
    countAiling(),
    listDeskAppeals(),
    countNeedingAttention(),
    countProposals(),
    listOfficialProposals(),
  ]);
  const issues = appeals.flatMap((appeal) => appeal.issues);
  const inStage = (stage: string) => issues.filter((issue) => issue.stage === stage).length;
  const maySetUp = mayVisit({ address: "/desk/section/save", method: "POST", role });
  const waiting: WaitingThing[] = [
    {
      count: inStage("proposed"),
      one: "issue waits for a second publisher",
      many: "issues wait for a second publisher",
      href: "/desk/appeals",
    },
    {
      count: proposals,
      one: "change to a live appeal waits for a publisher",
      many: "changes to live appeals wait for a publisher",
      href: "/desk/appeals",
    },
    {
      count: changes.length,
      one: "change to an official or embassy of a live appeal waits for a publisher",
      many: "changes to officials and embassies of live appeals wait for a publisher",
      href: "/desk/officials",
    },
    { count: inStage("draft"), one: "issue is a draft", many: "issues are drafts", href: "/desk/appeals" },
    {
      count: queued,
      one: "queued letter needs a decision",
      many: "queued letters need a decision",
      href: "/desk/outbox",
    },
    {
      count: ailing,
      one: "address reported as not working",
      many: "addresses reported as not working",
      href: "/desk/officials",
    },
  ];
  const { name, does } = roleWords[role];
  return (
    <>
      <DeskHead title={`Good to see you, ${coordinator.name}`}>
        <p className="lead">
          {name}: {does.toLowerCase()}.
        </p>
      </DeskHead>
      {codes < 3 && (
        <div className="note">
          <strong>
            {codes === 0 ? "You have no recovery codes" : "Few of your recovery codes are left"}
          </strong>
          <p>
            They open the second step when the phone is lost.{" "}
            <a href="/desk/account/codes">Make ten new recovery codes</a>
          </p>
        </div>
      )}
      {maySetUp && section.contact === "" && (
        <div className="note">
          <strong>Writers don’t know yet whom to ask after a date has passed</strong>
          <p>
            <a href="/desk/section">Enter the contact of your section</a>
          </p>
        </div>
      )}
      <Waiting things={waiting.filter(({ href }) => mayVisit({ address: href, method: "GET", role }))} />
    </>
  );
}
