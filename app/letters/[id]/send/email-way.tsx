import { CopyButton } from "@/components/letter/copy-button";
import type { ComposedLetter } from "@/lib/letters/compose-letter";
import { mailtoLink } from "@/lib/mail/mailto-link";
import { webmailLinks } from "@/lib/mail/webmail-links";
import styles from "./send-card.module.css";

type Props = {
  emails: readonly string[];
  letter: ComposedLetter;
  text: string;
  notes: string;
  officialId: string;
  emlHref: string;
};

/** The writer's own mail: every address to copy, a link that carries the letter where it fits, and a draft file. */
export function EmailWay({ emails, letter, text, notes, officialId, emlHref }: Props) {
  const draft = { to: emails, subject: letter.subject, text };
  const mailto = mailtoLink(draft);
  const note = { path: notes, officialId, channel: "email" };
  const opened = {
    "data-note": notes,
    "data-note-kind": "opened",
    "data-note-official": officialId,
    "data-note-channel": "email",
  };
  return (
    <>
      <ul className={styles.emails} dir="ltr">
        {emails.map((email) => (
          <li key={email}>
            <span>{email}</span>
            {emails.length > 1 && (
              <CopyButton label={`Copy ${email}`} copied="Address copied" text={email} note={note} />
            )}
          </li>
        ))}
      </ul>
      <div className="row">
        <a
          className="button small"
          href={mailto.href}
          {...opened}
          data-copy={mailto.carriesText ? undefined : text}
        >
          Open in my mail program
        </a>
        <CopyButton
          label="Copy email addresses"
          copied="Email addresses copied"
          text={emails.join(", ")}
          note={note}
        />
        <CopyButton label="Copy subject" copied="Subject copied" text={letter.subject} note={note} />
        <CopyButton label="Copy letter" copied="Letter copied" text={text} note={note} />
      </div>
      <p>
        <a href={emlHref} {...opened}>
          Download .eml
        </a>{" "}
        <span className="soft">(a draft with the PDF attached, for Outlook on a computer)</span>
      </p>
      {!mailto.carriesText && (
        <p className="soft">
          The letter is too long for such a link. Addresses and subject go along; the text is copied when you
          press, so paste it into the empty mail. Without a clipboard, select it here:
        </p>
      )}
      {!mailto.carriesText && (
        <details>
          <summary>The text of the mail</summary>
          <textarea
            className="copy-by-hand"
            readOnly
            rows={8}
            defaultValue={text}
            aria-label="The text of the mail"
            dir="auto"
          />
        </details>
      )}
      <details>
        <summary>Webmail</summary>
        <ul>
          {webmailLinks(draft).map(({ webmail, name, href, carriesText }) => (
            <li key={webmail}>
              <a
                href={href}
                target="_blank"
                rel="noreferrer"
                {...opened}
                data-copy={carriesText ? undefined : text}
              >
                Write in {name}
              </a>
              {!carriesText && " (paste the text yourself: it is too long for the link)"}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
