import { Tick } from "@/components/form/tick";
import { envelopeForPaper, envelopeOptions } from "@/lib/paper/layout/envelopes";
import { labelSheetOptions } from "@/lib/paper/layout/label-sheets";
import type { PaperId } from "@/lib/paper/layout/layouts";

/** For envelopes without a window: printed ones, or labels. Plain forms that fetch a file. */
export function EnvelopesAndLabels({ letterId, paper }: { letterId: string; paper: PaperId }) {
  return (
    <details>
      <summary>Envelopes without a window: print them, or labels</summary>
      <div className="two halves">
        <form method="get" action={`/letters/${letterId}/files/envelopes.pdf`} className="stack paper-form">
          <Choice id="envelope" label="Envelope" options={envelopeOptions} chosen={envelopeForPaper(paper)} />
          <Tick name="sender" value="no">
            Leave my own address off the envelope
          </Tick>
          <p>
            <button type="submit" className="button small quiet">
              Download envelopes
            </button>
          </p>
        </form>
        <form method="get" action={`/letters/${letterId}/files/labels.pdf`} className="stack paper-form">
          <Choice
            id="sheet"
            label="Sheet of labels"
            options={labelSheetOptions}
            chosen={paper === "us-letter" ? "5160" : "L7160"}
          />
          <div className="field">
            <label htmlFor="start">Start at label number</label>
            <input id="start" name="start" type="number" min={1} max={30} defaultValue={1} />
          </div>
          <Tick name="outlines" value="yes">
            Draw the edges, for a test on plain paper
          </Tick>
          <p>
            <button type="submit" className="button small quiet">
              Download labels
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
