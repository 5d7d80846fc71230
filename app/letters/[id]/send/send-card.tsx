import { CopyButton } from "@/components/letter/copy-button";
import { Envelope } from "@/components/official/envelope";
import type { Channel } from "@/generated/sqlite/enums";
import type { PostalAdvice } from "@/lib/dispatches/postal-advice";
import type { Reader } from "@/lib/interface/reader";
import type { ComposedLetter } from "@/lib/letters/compose-letter";
import { letterText } from "@/lib/letters/letter-text";
import { readFaxNumber } from "@/lib/officials/fax-number";
import type { Official } from "@/lib/officials/official";
import { ChannelWay } from "./channel-way";
import { EmailWay } from "./email-way";
import { PostalNotes } from "./postal-notes";

type Props = {
  letterId: string;
  letter: ComposedLetter;
  official: Official;
  fromCountry: string;
  declared: readonly Channel[];
  /** Ways that this writer has reported as not working; null where there is nothing to report, in practice. */
  reported: readonly Channel[] | null;
  advice: PostalAdvice;
  /** The channel that the writer is at. */
  opened: string | undefined;
  by: Reader;
};

/** One official with the ways to reach them, the most private first: one is chosen, and only that one is seen. */
export function SendCard({
  letterId,
  letter,
  official,
  fromCountry,
  declared,
  reported,
  advice,
  opened,
  by,
}: Props) {
  const { say } = by;
  const notes = `/letters/${letterId}/dispatches`;
  const file = (name: string) => `/letters/${letterId}/files/${name}?official=${official.id}`;
  const text = letterText(letter);
  const faxes = official.faxes.map((printed) =>
    readFaxNumber({ printed, officialCountry: official.country, fromCountry: fromCountry || null }),
  );
  const hasOther = faxes.length > 0 || official.emails.length > 0;
  const way = (channel: Channel) => ({
    letterId,
    officialId: official.id,
    channel,
    isDeclared: declared.includes(channel),
    isReported: reported ? reported.includes(channel) : null,
    // Where there is nothing to choose, nothing is closed.
    isOpen: !hasOther || (opened ?? declared.at(-1)) === channel,
    say,
  });
  return (
    <Envelope
      id={`official-${official.id}`}
      role={official.role}
      greeting=""
      lines={letter.addressee.lines}
      isAbroad={official.country !== fromCountry}
    >
      {hasOther && <p className="soft">{say("send_choose")}</p>}
      <ChannelWay {...way("post")}>
        <PostalNotes advice={advice} by={by} />
        <div className="row">
          <a
            className="button small"
            href={file("letter.pdf")}
            data-note={notes}
            data-note-kind="printed"
            data-note-official={official.id}
            data-note-channel="post"
          >
            {say("send_pdf")}
          </a>
          <CopyButton
            label={say("send_copy_address")}
            copied={say("send_copied_address")}
            text={letter.addressee.lines.join("\n")}
            note={{ path: notes, officialId: official.id, channel: "post" }}
          />
          {official.emails.length === 0 && (
            <CopyButton
              label={say("send_copy_letter")}
              copied={say("send_copied_letter")}
              text={text}
              note={{ path: notes, officialId: official.id, channel: "post" }}
            />
          )}
        </div>
        <p>
          <a href={file("letter.docx")}>{say("send_word")}</a> <span aria-hidden="true">·</span>{" "}
          <a href={file("letter.txt")}>{say("send_text_file")}</a>
        </p>
      </ChannelWay>
      {faxes.length > 0 && (
        <ChannelWay {...way("fax")}>
          {faxes.map(({ printed, dialled, telHref }) => (
            <p key={printed}>
              {say("send_dial")} <bdi dir="ltr">{telHref ? <a href={telHref}>{dialled}</a> : dialled}</bdi>
            </p>
          ))}
          <div className="row">
            <a className="button small quiet" href={file("fax-cover.pdf")}>
              {say("send_cover")}
            </a>
          </div>
        </ChannelWay>
      )}
      {official.emails.length > 0 && (
        <ChannelWay {...way("email")}>
          <EmailWay
            emails={official.emails}
            letter={letter}
            text={text}
            notes={notes}
            officialId={official.id}
            emlHref={file("letter.eml")}
            say={say}
          />
        </ChannelWay>
      )}
    </Envelope>
  );
}
