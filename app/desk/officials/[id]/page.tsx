import { notFound } from "next/navigation";
import { ConflictNote } from "@/components/desk/conflict/conflict-note";
import { DeskHead } from "@/components/desk/desk-head";
import { DeskForm } from "@/components/desk/form/desk-form";
import { KeptNote } from "@/components/desk/form/kept-note";
import { HealthNote } from "@/components/desk/health-note";
import { OfficialFields } from "@/components/desk/official-fields";
import { WaitingChange } from "@/components/desk/waiting-change";
import { mayVisit } from "@/lib/desk/access";
import { coordinatorNames, countPublishers } from "@/lib/desk/list-coordinators.db";
import { told } from "@/lib/history/field-changes";
import { officialTitle } from "@/lib/officials/directory-entry";
import { addresseeRule } from "@/lib/officials/directory-rule";
import { isEmbassy } from "@/lib/officials/embassy";
import { listLive } from "@/lib/officials/find-live-officials.db";
import { findOfficialProposal } from "@/lib/officials/find-official-proposals.db";
import { findDirectoryEntry, healthOf, usesOf } from "@/lib/officials/list-officials.db";
import { officialValues } from "@/lib/officials/schema";
import { requireCoordinator } from "@/lib/request/coordinator";
import { deskFormState } from "@/lib/request/desk/form-state";
import { WhereUsed } from "./where-used";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

// Only a page of addressees sends people here with a way back; any other address could lead off the desk.
const ADDRESSEES = /^\/desk\/appeals\/[a-z0-9-]+\/\d+\/addressees$/;

export default async function OfficialPage({ params, searchParams }: Props) {
  const { id } = await params;
  const page = `/desk/officials/${id}`;
  const coordinator = await requireCoordinator("/desk/officials/[id]", page);
  const found = await findDirectoryEntry(id);
  if (!found) notFound();
  const { entry, isRetired, isWaiting } = found;
  const [state, health, uses, proposal, names, publishers] = await Promise.all([
    deskFormState({ coordinator, page }),
    healthOf(id),
    usesOf(id),
    findOfficialProposal(id),
    coordinatorNames(),
    countPublishers(),
  ]);
  const into = proposal?.mergeInto ? await findDirectoryEntry(proposal.mergeInto) : null;
  const shown = { values: state?.values ?? officialValues(entry), errors: state?.errors ?? {} };
  const opened = String(state?.values.opened ?? told(entry));
  const { role } = coordinator;
  const mayEdit = !isRetired && mayVisit({ address: "/desk/officials/[id]/save", method: "POST", role });
  const mayCheck = !isRetired && mayVisit({ address: "/desk/officials/[id]/verify", method: "POST", role });
  const live = await listLive();
  const isLive = live.officials.has(id) || live.states.has(entry.represents ?? "");
  const waits = isWaiting || addresseeRule({ isLive, editor: { role, publishers } }) === "proposed";
  const query = await searchParams;
  const from = ADDRESSEES.exec(String(query.from ?? ""))?.[0];
  const done = state ? undefined : Object.keys(doneWords).find((word) => query[word] !== undefined);
  return (
    <>
      <DeskHead title={officialTitle(entry)} kicker={<a href="/desk/officials">Officials</a>} state={state}>
        {isRetired && (
          <p className="note stop">
            This entry was removed from the directory or merged into another. New letters don’t use it.
          </p>
        )}
        {done && (
          <p role="status" className="note good">
            {doneWords[done]}
          </p>
        )}
        <HealthNote health={health} />
        <p className="row">
          {from && <a href={from}>Back to the addressees of the appeal</a>}
          <a href={`/desk/history?table=Official&row=${id}`}>What was changed here</a>
          {mayEdit && <a href={`${page}/merge`}>This is a duplicate of another</a>}
        </p>
      </DeskHead>
      {mayCheck && (
        <form method="post" action={`${page}/verify`} className="note">
          <p>You called, looked it up or had an answer, and every way below is right?</p>
          <p>
            <button className="button small quiet" type="submit">
              I checked it today
            </button>
          </p>
        </form>
      )}
      {proposal && (
        <WaitingChange
          proposal={proposal}
          into={into?.entry ?? null}
          proposedBy={names.get(proposal.coordinatorId) ?? "somebody who has left"}
          coordinator={coordinator}
          problem={state?.errors.proposal}
        />
      )}
      <KeptNote state={state} page={page} />
      <ConflictNote state={state} />
      <DeskForm page={page} action={`${page}/save`}>
        <input type="hidden" name="opened" value={opened} />
        <input type="hidden" name="proposed" value={proposal?.proposedAt.toISOString() ?? ""} />
        <OfficialFields state={shown} />
        {mayEdit && waits && (
          <p className="hint">
            A live appeal writes to this office: another publisher has to agree before letters carry a new
            name, salutation or address.
          </p>
        )}
        {mayEdit && (
          <p>
            <button className="button" type="submit">
              Save
            </button>
          </p>
        )}
      </DeskForm>
      {mayEdit && isEmbassy(entry) && (
        <DeskForm page={page} action={`${page}/drop`}>
          <input type="hidden" name="proposed" value={proposal?.proposedAt.toISOString() ?? ""} />
          <p>
            <button className="button danger" type="submit">
              {waits && !isWaiting ? "Propose removing this embassy" : "Remove this embassy"}
            </button>
          </p>
        </DeskForm>
      )}
      <WhereUsed uses={uses} />
    </>
  );
}

const doneWords: Readonly<Record<string, string>> = {
  saved: "Saved. Every appeal that writes to this office uses it at once.",
  proposed: "Proposed. Another publisher has to agree before letters use it.",
  declined: "Declined: nothing was changed.",
};
