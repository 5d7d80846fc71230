import { paragraphDirection } from "@/lib/ground/direction";
import type { ComposedLetter } from "@/lib/letters/compose-letter";

/** A composed letter as a sheet of paper, in its own language and direction; the addresses stay left-to-right. */
export function LetterSheet({ letter }: { letter: ComposedLetter }) {
  const { direction, sender, addressee, subject, salutation, valediction, signature, copies } = letter;
  return (
    <article
      className="sheet"
      data-sheet
      aria-label={`The letter to: ${addressee.role}`}
      lang={letter.language}
      dir={direction}
    >
      <p className="sheet-sender">{sender.length > 0 ? <Lines lines={sender} /> : "Your name and address"}</p>
      <address className="sheet-address" dir="ltr">
        <Lines lines={addressee.lines} />
      </address>
      <p className="sheet-place">{letter.placeAndDate}</p>
      <p className="sheet-subject">{subject}</p>
      <p>
        <Directed text={salutation} around={direction} />
      </p>
      <Paragraphs texts={letter.paragraphs} around={direction} />
      {letter.asks.length > 0 && (
        <ul className="sheet-asks">
          {letter.asks.map((ask) => (
            <li key={ask}>
              <Directed text={ask} around={direction} />
            </li>
          ))}
        </ul>
      )}
      <Paragraphs texts={letter.closing} around={direction} />
      <p>{valediction}</p>
      <p className="sheet-signature">
        <Lines lines={signature} />
      </p>
      {copies && (
        <p className="sheet-copies">
          {copies.label} {copies.names.join("; ")}
        </p>
      )}
    </article>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of an address may repeat and never move
    <span key={index} className="sheet-line">
      {line}
    </span>
  ));
}

function Paragraphs({ texts, around }: { texts: readonly string[]; around: "ltr" | "rtl" }) {
  return texts.map((text, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs may repeat; each is drawn anew from its text
    <p key={index}>
      <Directed text={text} around={around} />
    </p>
  ));
}

/** As on paper: what runs against the letter keeps its full stop at its own end and stands on the letter's side. */
function Directed({ text, around }: { text: string; around: "ltr" | "rtl" }) {
  const direction = paragraphDirection(text, around);
  return direction === around ? text : <bdi dir={direction}>{text}</bdi>;
}
