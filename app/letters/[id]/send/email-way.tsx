import { CopyButton } from "@/components/letter/copy-button";
import type { Say } from "@/lib/interface/say";
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
  say: Say;
};

/** The writer's own mail: a link that carries the letter where it fits and says so, the addresses, a draft file. */
export function EmailWay({ emails, letter, text, notes, officialId, emlHref, say }: Props) {
  const draft = { to: emails, subject: letter.subject, text };
  const mailto = mailtoLink(draft);
  const note = { path: notes, officialId, channel: "email" };
  const opened = {
    "data-note": notes,
    "data-note-kind": "opened",
    "data-note-official": officialId,
    "data-note-channel": "email",
  };
  const hintId = `mail-${officialId}`;
  return (
    <>
      <ul className={styles.emails} dir="ltr">
        {emails.map((email) => (
          <li key={email}>
            <span>{email}</span>
            {emails.length > 1 && (
              <CopyButton
                label={say("send_copy_one", { email })}
                copied={say("send_copied_address")}
                text={email}
                note={note}
              />
            )}
          </li>
        ))}
      </ul>
      {mailto.carriesText ? (
        <a className="button" href={mailto.href} aria-describedby={hintId} {...opened}>
          {say("send_mail_open")}
        </a>
      ) : (
        <>
          <a
            className="button"
            href={mailto.href}
            aria-describedby={hintId}
            data-needs-script=""
            data-copy={text}
            data-copied={say("send_copied_letter")}
            {...opened}
          >
            {say("send_mail_paste")}
          </a>
          <a className="button" href={mailto.href} data-without-script>
            {say("send_mail_empty")}
          </a>
          <p className="soft" data-without-script>
            {say("send_mail_empty_hint")}
          </p>
        </>
      )}
      <p className="soft" id={hintId} data-needs-script={mailto.carriesText ? undefined : ""}>
        {say(mailto.carriesText ? "send_mail_open_hint" : "send_mail_paste_hint")}
      </p>
      <div className="row">
        <CopyButton
          label={say("send_copy_emails")}
          copied={say("send_copied_emails")}
          text={emails.join(", ")}
          note={note}
        />
        <CopyButton
          label={say("send_copy_subject")}
          copied={say("send_copied_subject")}
          text={letter.subject}
          note={note}
        />
        <CopyButton
          label={say("send_copy_letter")}
          copied={say("send_copied_letter")}
          text={text}
          note={note}
        />
      </div>
      {!mailto.carriesText && (
        <details>
          <summary>{say("send_mail_text")}</summary>
          <textarea
            className="copy-by-hand"
            readOnly
            rows={8}
            defaultValue={text}
            aria-label={say("send_mail_text")}
            lang={letter.language}
            dir="auto"
          />
        </details>
      )}
      <details>
        <summary>{say("send_webmail")}</summary>
        <ul>
          {webmailLinks(draft).map(({ webmail, name, href, carriesText }) => (
            <li key={webmail}>
              <a
                href={href}
                target="_blank"
                rel="noreferrer"
                {...opened}
                data-copy={carriesText ? undefined : text}
                data-copied={carriesText ? undefined : say("send_copied_letter")}
              >
                {say("send_webmail_in", { name })}
              </a>{" "}
              {!carriesText && <span className="soft">{say("send_webmail_paste")}</span>}
            </li>
          ))}
        </ul>
        <p>
          <a href={emlHref} {...opened}>
            {say("send_eml")}
          </a>{" "}
          <span className="soft">{say("send_eml_hint")}</span>
        </p>
      </details>
    </>
  );
}
