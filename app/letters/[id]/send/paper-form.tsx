import { Tick } from "@/components/form/tick";
import { layoutOptions, paperIds, papers } from "@/lib/paper/layout/layouts";
import type { PaperChoice } from "@/lib/request/letter/page-choice";

/** Paper and window envelope, chosen by the writer's country, changeable, remembered on this device. */
export function PaperForm({ letterId, choice }: { letterId: string; choice: PaperChoice }) {
  return (
    <details>
      <summary>
        {papers[choice.paper].name}, {layoutOptions.find(({ id }) => id === choice.layout)?.name}. Change the
        paper
      </summary>
      <form method="post" action={`/letters/${letterId}/paper`} className="stack paper-form">
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
        <Tick name="foldMarks" value="yes" defaultChecked={choice.foldMarks ?? true}>
          Marks where to fold
        </Tick>
        <Tick name="qrCode" value="yes" defaultChecked={choice.hasQrCode}>
          A code that leads to the appeal, for whoever opens the letter
        </Tick>
        <div className="row">
          <Offset name="x" label="Move right (mm)" value={choice.offsetMm.x} />
          <Offset name="y" label="Move down (mm)" value={choice.offsetMm.y} />
        </div>
        <p className="hint">If the print is shifted, enter by how much. Print at 100 %.</p>
        <p>
          <button type="submit" className="button small quiet">
            Use this paper
          </button>
        </p>
      </form>
    </details>
  );
}

function Offset({ name, label, value }: { name: string; label: string; value: number }) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input id={name} name={name} type="number" min={-10} max={10} step={0.5} defaultValue={value} />
    </div>
  );
}
