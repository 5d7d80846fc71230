import { notFound } from "next/navigation";
import { DeskHead } from "@/components/desk/desk-head";
import { DeskForm } from "@/components/desk/form/desk-form";
import { KeptNote } from "@/components/desk/form/kept-note";
import { typedIn } from "@/components/desk/form/text-field";
import { MissionFields } from "@/components/desk/mission-fields";
import { missionValues } from "@/lib/officials/embassies/mission-schema";
import { findMission } from "@/lib/officials/embassies/queries";
import { requireCoordinator } from "@/lib/request/coordinator";
import { deskFormState } from "@/lib/request/desk/form-state";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ saved?: string }> };

export default async function EmbassyPage({ params, searchParams }: Props) {
  const { id } = await params;
  const page = `/desk/embassies/${id}`;
  const coordinator = await requireCoordinator("/desk/embassies/[id]", page);
  const mission = await findMission(id);
  if (!mission) notFound();
  const state = await deskFormState({ coordinator, page });
  const stored = missionValues(mission);
  const mayEdit = coordinator.role === "publisher" || coordinator.role === "editor";
  const theirs = typedIn(state, "conflict") === "yes";
  return (
    <>
      <DeskHead title={mission.name} kicker={<a href="/desk/embassies">Embassies</a>} state={state}>
        {(await searchParams).saved !== undefined && (
          <p role="status" className="done">
            Saved.
          </p>
        )}
      </DeskHead>
      <KeptNote state={state} page={page} />
      {theirs && (
        <div className="note stop" role="alert">
          <strong>Somebody else changed this while you were typing</strong>
          <p>Your words stand in the fields. This is what they left there:</p>
          <dl>
            {Object.entries(stored)
              .filter(([field, text]) => typedIn(state, field) !== text)
              .map(([field, text]) => (
                <div key={field}>
                  <dt>{field}</dt>
                  <dd dir="auto">{text || "(nothing)"}</dd>
                </div>
              ))}
          </dl>
        </div>
      )}
      <DeskForm page={page} action={`${page}/save`}>
        <input
          type="hidden"
          name="revision"
          value={theirs ? mission.revision : (typedIn(state, "revision") ?? mission.revision)}
        />
        <MissionFields state={state ?? { values: stored, errors: {} }} />
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
          <p>
            <button className="button danger" type="submit">
              Take it out of the list
            </button>
          </p>
        </DeskForm>
      )}
    </>
  );
}
