import { Tick } from "@/components/form/tick";
import type { PlainKey, Say } from "@/lib/interface/say";
import { type LayoutId, layoutIds, paperIds, papers } from "@/lib/paper/layout/layouts";
import type { PaperChoice } from "@/lib/request/letter/page-choice";

const layoutWords = {
  "din-b": "paper_din_b",
  "din-a": "paper_din_a",
  "left-window": "paper_left",
  "right-window": "paper_right",
  swiss: "paper_swiss",
  "us-10": "paper_us",
} as const satisfies Record<LayoutId, PlainKey>;

/** Paper and window envelope, chosen by the writer's country, changeable, remembered on this device. */
export function PaperForm({ letterId, choice, say }: { letterId: string; choice: PaperChoice; say: Say }) {
  return (
    <details>
      <summary>
        {say("paper_change", {
          paper: papers[choice.paper].name,
          layout: say(layoutWords[choice.layout]),
        })}
      </summary>
      <form method="post" action={`/letters/${letterId}/paper`} className="stack paper-form">
        <div className="field">
          <label htmlFor="paper">{say("paper_paper")}</label>
          <select id="paper" name="paper" defaultValue={choice.paper} key={choice.paper}>
            {paperIds.map((id) => (
              <option key={id} value={id}>
                {papers[id].name}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="layout">{say("paper_window")}</label>
          <select id="layout" name="layout" defaultValue={choice.layout} key={choice.layout}>
            {layoutIds.map((id) => (
              <option key={id} value={id}>
                {say(layoutWords[id])}
              </option>
            ))}
          </select>
        </div>
        <Tick name="foldMarks" value="yes" defaultChecked={choice.foldMarks ?? true}>
          {say("paper_folds")}
        </Tick>
        <Tick name="qrCode" value="yes" defaultChecked={choice.hasQrCode}>
          {say("paper_qr")}
        </Tick>
        <div className="row">
          <Offset name="x" label={say("paper_right_mm")} value={choice.offsetMm.x} />
          <Offset name="y" label={say("paper_down_mm")} value={choice.offsetMm.y} />
        </div>
        <p className="hint">{say("paper_shift_hint")}</p>
        <p>
          <button type="submit" className="button small quiet">
            {say("paper_use")}
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
