import { notFound } from "next/navigation";
import { ConflictNote } from "@/components/desk/conflict/conflict-note";
import { DeskHead } from "@/components/desk/desk-head";
import { DeskForm } from "@/components/desk/form/desk-form";
import { KeptNote } from "@/components/desk/form/kept-note";
import { MissionFields } from "@/components/desk/mission-fields";
import { WaitingChange } from "@/components/desk/waiting-change";
import { coordinatorNames } from "@/lib/desk/list-coordinators.db";
import { told } from "@/lib/history/field-changes";
import { addresseeRule } from "@/lib/officials/directory-rule";
import { findMission, isLedTo } from "@/lib/officials/embassies/find-mission.db";
import { officialIdOf } from "@/lib/officials/embassies/mission";
import { entryOf } from "@/lib/officials/embassies/mission-row";
import { missionValues } from "@/lib/officials/embassies/mission-schema";
import { findOfficialProposal } from "@/lib/officials/find-official-proposals.db";
import { requireCoordinator } from "@/lib/request/coordinator";
import { directoryEditor } from "@/lib/request/desk/directory-editor";
import { deskFormState } from "@/lib/request/desk/form-state";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function EmbassyPage({ params, searchParams }: Props) {
  const { id } = await params;
  const page = `/desk/embassies/${id}`;
  const coordinator = await requireCoordinator("/desk/embassies/[id]", page);
  const mission = await findMission(id);
  if (!mission) notFound();
  const [state, proposal, names, editor, isLive] = await Promise.all([
    deskFormState({ coordinator, page }),
    findOfficialProposal(officialIdOf(mission)),
    coordinatorNames(),
    directoryEditor(coordinator),
    isLedTo(mission),
  ]);
  const entry = entryOf(mission);
  const shown = { values: state?.values ?? missionValues(entry), errors: state?.errors ?? {} };
  const mayEdit = coordinator.role === "publisher" || coordinator.role === "editor";
  const waits = mission.isWaiting || addresseeRule({ isLive, editor }) === "proposed";
  const query = await searchParams;
  const done = state ? undefined : Object.keys(doneWords).find((word) => query[word] !== undefined);
  return (
    <>
      <DeskHead title={mission.name} kicker={<a href="/desk/embassies">Embassies</a>} state={state}>
        {done && (
          <p role="status" className="done">
            {doneWords[done]}
          </p>
        )}
        <p>
          <a href={`/desk/history?table=Mission&row=${id}`}>What was changed here</a>
        </p>
      </DeskHead>
      {proposal && (
        <WaitingChange
          proposal={proposal}
          into={null}
          proposedBy={names.get(proposal.coordinatorId) ?? "somebody who has left"}
          coordinator={coordinator}
          problem={state?.errors.proposal}
        />
      )}
      <KeptNote state={state} page={page} />
      <ConflictNote state={state} />
      <DeskForm page={page} action={`${page}/save`}>
        <input type="hidden" name="opened" value={String(state?.values.opened ?? told(entry))} />
        <input type="hidden" name="proposed" value={proposal?.proposedAt.toISOString() ?? ""} />
        <MissionFields state={shown} />
        {mayEdit && waits && (
          <p className="hint">
            A live appeal asks for copies to the missions of this state: another publisher has to agree before
            letters carry a new name or address.
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
      {mayEdit && (
        <DeskForm page={page} action={`${page}/drop`}>
          <input type="hidden" name="proposed" value={proposal?.proposedAt.toISOString() ?? ""} />
          <p>
            <button className="button danger" type="submit">
              {waits && !mission.isWaiting ? "Propose to take it out of the list" : "Take it out of the list"}
            </button>
          </p>
        </DeskForm>
      )}
    </>
  );
}

const doneWords: Readonly<Record<string, string>> = {
  saved: "Saved.",
  proposed: "Kept. Another publisher has to agree before letters go by it.",
  declined: "Declined: nothing was changed.",
};
