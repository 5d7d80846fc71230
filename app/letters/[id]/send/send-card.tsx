import { CopyButton } from "@/components/letter/copy-button";
import { Envelope } from "@/components/official/envelope";
import type { Channel } from "@/generated/sqlite/enums";
import type { PostalAdvice } from "@/lib/dispatches/postal-advice";
import type { ComposedLetter } from "@/lib/letters/compose-letter";
import { letterText } from "@/lib/letters/letter-text";
import { readFaxNumber } from "@/lib/officials/fax-number";
import type { Official } from "@/lib/officials/official";
import { DispatchButton } from "./dispatch-button";
import { EmailWay } from "./email-way";
import { PostalNotes } from "./postal-notes";
import { ReportWay } from "./report-way";
import styles from "./send-card.module.css";

type Props = {
  letterId: string;
  letter: ComposedLetter;
  official: Official;
  fromCountry: string;
  declared: readonly Channel[];
  /** Ways that this writer has reported as not working; null where there is nothing to report, in practice. */
  reported: readonly Channel[] | null;
  advice: PostalAdvice;
};

/** One official with every way to reach them, the most private first. */
export function SendCard({ letterId, letter, official, fromCountry, declared, reported, advice }: Props) {
  const notes = `/letters/${letterId}/dispatches`;
  const file = (name: string) => `/letters/${letterId}/files/${name}?official=${official.id}`;
  const text = letterText(letter);
  const faxes = official.faxes.map((printed) =>
    readFaxNumber({ printed, officialCountry: official.country, fromCountry: fromCountry || null }),
  );
  const way = (channel: Channel) => ({
    letterId,
    officialId: official.id,
    channel,
    isDeclared: declared.includes(channel),
  });
  const report = (channel: Channel) =>
    reported && (
      <ReportWay
        letterId={letterId}
        officialId={official.id}
        channel={channel}
        isReported={reported.includes(channel)}
      />
    );
  return (
    <Envelope
      id={`official-${official.id}`}
      role={official.role}
      greeting=""
      lines={letter.addressee.lines}
      isAbroad={official.country !== fromCountry}
    >
      <div className={styles.way}>
        <h4>Post</h4>
        <PostalNotes advice={advice} />
        <div className="row">
          <a
            className="button small"
            href={file("letter.pdf")}
            data-note={notes}
            data-note-kind="printed"
            data-note-official={official.id}
            data-note-channel="post"
          >
            Download PDF
          </a>
          <CopyButton
            label="Copy address"
            copied="Address copied"
            text={letter.addressee.lines.join("\n")}
            note={{ path: notes, officialId: official.id, channel: "post" }}
          />
          {official.emails.length === 0 && (
            <CopyButton
              label="Copy letter"
              copied="Letter copied"
              text={text}
              note={{ path: notes, officialId: official.id, channel: "post" }}
            />
          )}
        </div>
        <p>
          <a href={file("letter.docx")}>Word file</a> <span aria-hidden="true">·</span>{" "}
          <a href={file("letter.txt")}>Plain text</a>
        </p>
        <Declaration {...way("post")} label="I posted it" done="You posted it." />
        {report("post")}
      </div>
      {faxes.length > 0 && (
        <div className={styles.way}>
          <h4>Fax</h4>
          {faxes.map(({ printed, dialled, telHref }) => (
            <p key={printed} dir="ltr">
              Dial {telHref ? <a href={telHref}>{dialled}</a> : dialled}
            </p>
          ))}
          <div className="row">
            <a className="button small quiet" href={file("fax-cover.pdf")}>
              Download cover sheet
            </a>
          </div>
          <Declaration {...way("fax")} label="I faxed it" done="You faxed it." />
          {report("fax")}
        </div>
      )}
      {official.emails.length > 0 && (
        <div className={styles.way}>
          <h4>Email</h4>
          <EmailWay
            emails={official.emails}
            letter={letter}
            text={text}
            notes={notes}
            officialId={official.id}
            emlHref={file("letter.eml")}
          />
          <Declaration {...way("email")} label="I emailed it" done="You emailed it." />
          {report("email")}
        </div>
      )}
    </Envelope>
  );
}

type DeclarationProps = {
  letterId: string;
  officialId: string;
  channel: Channel;
  isDeclared: boolean;
  label: string;
  done: string;
};

function Declaration({ isDeclared, label, done, ...way }: DeclarationProps) {
  if (!isDeclared) return <DispatchButton {...way} kind="declared" label={label} />;
  const id = `${way.officialId}-${way.channel}-done`;
  return (
    <div className="row">
      <p className="done" id={id}>
        <span aria-hidden="true">✓ </span>
        {done}
      </p>
      <DispatchButton {...way} kind="undone" label="Undo" describedBy={id} />
    </div>
  );
}
