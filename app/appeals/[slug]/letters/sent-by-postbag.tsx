import { TallyFigures } from "@/components/appeal/tally-figures";
import type { SentTally } from "@/lib/dispatches/sent-tally";
import type { Reader } from "@/lib/interface/reader";

/** What this site handed over itself, and what each number means and does not. */
export function SentByPostbag({ tally, by }: { tally: SentTally; by: Reader }) {
  const { say } = by;
  const { accepted, noBounceSeen, bounced, copies } = tally;
  return (
    <section className="stack" aria-labelledby="sent-by-postbag">
      <h2 id="sent-by-postbag">{say("tally_relayed")}</h2>
      <TallyFigures
        by={by}
        figures={[
          { count: accepted, words: say("tally_accepted", { count: accepted }) },
          { count: noBounceSeen, words: say("tally_no_bounce", { count: noBounceSeen }) },
          { count: bounced, words: say("tally_bounced", { count: bounced }) },
          ...(copies > 0 ? [{ count: copies, words: say("tally_relayed_copies", { count: copies }) }] : []),
        ]}
      />
      <ul>
        <li>{say("tally_accepted_means")}</li>
        <li>{say("tally_no_bounce_means")}</li>
        <li>{say("tally_bounced_means")}</li>
      </ul>
      <p>{say("tally_never_added")}</p>
    </section>
  );
}
