import { Tick } from "@/components/form/tick";
import type { Say } from "@/lib/interface/say";
import { envelopeForPaper, envelopeOptions } from "@/lib/paper/layout/envelopes";
import { labelSheetOptions } from "@/lib/paper/layout/label-sheets";
import type { PaperId } from "@/lib/paper/layout/layouts";

/** For envelopes without a window: printed ones, or labels. Plain forms that fetch a file. */
export function EnvelopesAndLabels({ letterId, paper, say }: { letterId: string; paper: PaperId; say: Say }) {
  const labels = labelSheetOptions.map(({ id, ...sheet }) => ({ id, name: say("send_label_name", sheet) }));
  return (
    <details>
      <summary>{say("send_envelopes")}</summary>
      <div className="two halves">
        <form method="get" action={`/letters/${letterId}/files/envelopes.pdf`} className="stack paper-form">
          <Choice
            id="envelope"
            label={say("send_envelope")}
            options={envelopeOptions}
            chosen={envelopeForPaper(paper)}
          />
          <Tick name="sender" value="no">
            {say("send_no_sender")}
          </Tick>
          <p>
            <button type="submit" className="button small quiet">
              {say("send_envelopes_get")}
            </button>
          </p>
        </form>
        <form method="get" action={`/letters/${letterId}/files/labels.pdf`} className="stack paper-form">
          <Choice
            id="sheet"
            label={say("send_labels")}
            options={labels}
            chosen={paper === "us-letter" ? "5160" : "L7160"}
          />
          <div className="field">
            <label htmlFor="start">{say("send_label_start")}</label>
            <input id="start" name="start" type="number" min={1} max={30} defaultValue={1} />
          </div>
          <Tick name="outlines" value="yes">
            {say("send_label_edges")}
          </Tick>
          <p>
            <button type="submit" className="button small quiet">
              {say("send_labels_get")}
            </button>
          </p>
        </form>
      </div>
    </details>
  );
}

type ChoiceProps = {
  id: string;
  label: string;
  options: readonly { id: string; name: string }[];
  chosen: string;
};

function Choice({ id, label, options, chosen }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={id} defaultValue={chosen}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
