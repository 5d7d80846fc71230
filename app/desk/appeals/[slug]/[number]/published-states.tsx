import { DeskForm } from "@/components/desk/form/desk-form";
import { Moment } from "@/components/desk/moment";
import type { StateOnRecord } from "@/lib/appeals/find-desk-issue.db";

/** Every state of the issue that was public, the newest first; an earlier one can be put back. */
export function PublishedStates({
  path,
  states,
  names,
  mayRestore,
}: {
  path: string;
  states: readonly StateOnRecord[];
  names: ReadonlyMap<string, string>;
  mayRestore: boolean;
}) {
  if (states.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="states">
      <h2 id="states">What was public</h2>
      <ol className="stack" reversed>
        {states.map(({ id, number, publishedAt, coordinatorId }, index) => (
          <li key={id}>
            <p>
              <Moment at={publishedAt} />, <bdi>{names.get(coordinatorId) ?? "the host"}</bdi>
              {index === 0 && " (now)"}
            </p>
            {mayRestore && index > 0 && (
              <DeskForm page={path} action={`${path}/restore`}>
                <input type="hidden" name="number" value={number} />
                <button className="button small quiet" type="submit">
                  Put state {number} back
                </button>
              </DeskForm>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
