import { Tick } from "@/components/form/tick";

/** Lines that hold an address, a number or an office and went into no field: what they say may be missing below. */
export function UnusedLines({
  unused,
  lines,
  isRight,
}: {
  unused: readonly number[];
  lines: readonly string[];
  isRight: boolean;
}) {
  return (
    <section className="note stack" aria-labelledby="unused">
      <h2 id="unused">Lines that were used nowhere</h2>
      <ul>
        {unused.map((number) => (
          <li key={number}>
            <span className="soft">Line {number}: </span>
            <span dir="auto">{lines[number - 1]?.trim()}</span>
          </li>
        ))}
      </ul>
      <Tick name="right" value="unused" defaultChecked={isRight} data-to-check="">
        None of them belongs in a field
      </Tick>
    </section>
  );
}
