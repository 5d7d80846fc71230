import { layoutOptions, paperIds, papers } from "@/lib/paper/layout/layouts";
import type { PageChoice } from "@/lib/paper/setting/page-geometry";

/** Paper and window envelope, chosen by the writer's country, changeable, remembered on this device. */
export function PaperChoice({ letterId, choice }: { letterId: string; choice: PageChoice }) {
  return (
    <form method="post" action={`/letters/${letterId}/paper`} className="stack">
      <div className="row">
        <div className="field">
          <label htmlFor="paper">Paper</label>
          <select id="paper" name="paper" defaultValue={choice.paper} key={choice.paper}>
            {paperIds.map((id) => (
              <option key={id} value={id}>
                {papers[id].name}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="layout">Envelope window</label>
          <select id="layout" name="layout" defaultValue={choice.layout} key={choice.layout}>
            {layoutOptions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="button small quiet">
          Use this paper
        </button>
      </div>
    </form>
  );
}
