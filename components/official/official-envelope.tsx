import { CopyButton } from "@/components/letter/copy-button";
import { isolated } from "@/lib/ground/direction";
import type { Reader } from "@/lib/interface/reader";
import { emailList, envelopeLines, faxesOf, faxList, wholeEntry } from "@/lib/officials/address-list";
import type { Official } from "@/lib/officials/official";
import { Envelope } from "./envelope";
import styles from "./official-envelope.module.css";

type Props = { official: Official; language: string; by: Reader };

/** An official as the sheet lists them: address, fax, every email, salutation, and how sure we are. */
export function OfficialEnvelope({ official, language, by }: Props) {
  const { say } = by;
  const lines = envelopeLines(official);
  const { emails, faxes } = official;
  const salutation = official.salutations[language] ?? official.salutations.en ?? "";
  return (
    <Envelope
      id={`official-${official.id}`}
      role={official.role}
      greeting={salutation && say("official_salutation", { salutation: isolated(salutation) })}
      lines={lines}
    >
      <Contacts official={official} by={by} />
      <p className="soft">
        {say("official_source", { source: isolated(official.source) })}
        {official.verifiedOn && ` · ${say("official_checked", { day: by.day(official.verifiedOn) })}`}
      </p>
      <div className="row">
        <CopyButton label={say("copy_address")} copied={say("copied_address")} text={lines.join("\n")} />
        {faxes.length > 1 && (
          <CopyButton label={say("copy_faxes")} copied={say("copied_faxes")} text={faxList([official])} />
        )}
        {emails.length > 1 && (
          <CopyButton label={say("copy_emails")} copied={say("copied_emails")} text={emailList([official])} />
        )}
        {emails.length + faxes.length > 0 && (
          <CopyButton
            label={say("copy_everything")}
            copied={say("copied_everything")}
            text={wholeEntry(official)}
          />
        )}
      </div>
    </Envelope>
  );
}

function Contacts({ official, by: { say } }: { official: Official; by: Reader }) {
  const faxes = faxesOf(official);
  return (
    <dl className={styles.contacts}>
      {faxes.length > 0 && <dt>{say("official_fax")}</dt>}
      {faxes.map(({ international, telHref }) => (
        <dd key={international}>
          {telHref ? (
            <a href={telHref} dir="ltr">
              {international}
            </a>
          ) : (
            <span dir="ltr">{international}</span>
          )}
          <CopyButton label={say("copy")} copied={say("copied")} of={international} text={international} />
        </dd>
      ))}
      {official.emails.length > 0 && <dt>{say("official_email")}</dt>}
      {official.emails.map((email) => (
        <dd key={email}>
          <a href={`mailto:${email}`} dir="ltr">
            {email}
          </a>
          <CopyButton label={say("copy")} copied={say("copied")} of={email} text={email} />
        </dd>
      ))}
    </dl>
  );
}
