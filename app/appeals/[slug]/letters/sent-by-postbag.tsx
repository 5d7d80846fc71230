import { TallyFigures } from "@/components/appeal/tally-figures";
import type { SentTally } from "@/lib/dispatches/sent-tally";

/** What this site handed over itself, and what each number means and does not. */
export function SentByPostbag({ tally }: { tally: SentTally }) {
  const copies = {
    count: tally.copies,
    words: "copies to embassies and other offices, not among these letters",
  };
  return (
    <section className="stack" aria-labelledby="sent-by-postbag">
      <h2 id="sent-by-postbag">Emailed by this site</h2>
      <TallyFigures
        figures={[
          {
            count: tally.accepted,
            words: "letters that a mail server took, once their writers had confirmed",
          },
          { count: tally.noBounceSeen, words: "of these, nothing came back within six days" },
          { count: tally.bounced, words: "of these, came back" },
          ...(tally.copies > 0 ? [copies] : []),
        ]}
      />
      <ul>
        <li>That a mail server took a letter does not mean that anybody has read it.</li>
        <li>
          Nothing came back: an office may still have thrown it away unread, and not every server says so.
        </li>
        <li>Came back: it did not reach the office this way, and its writer was told.</li>
      </ul>
      <p>
        A writer may also have said above that the same letter went. So these numbers are never added to
        those.
      </p>
    </section>
  );
}
