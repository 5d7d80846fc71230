import { CopyButton } from "@/components/letter/copy-button";
import { formatDay } from "@/lib/appeals/deadline";
import { emailList, envelopeLines, faxesOf, faxList, wholeEntry } from "@/lib/officials/address-list";
import type { Official } from "@/lib/officials/official";
import { Envelope } from "./envelope";
import styles from "./official-envelope.module.css";

/** An official as the sheet lists them: address, fax, every email, greeting, and how sure we are. */
export function OfficialEnvelope({ official, language }: { official: Official; language: string }) {
  const lines = envelopeLines(official);
  const { emails, faxes } = official;
  return (
    <Envelope
      id={`official-${official.id}`}
      role={official.role}
      greeting={official.salutations[language] ?? official.salutations.en ?? ""}
      lines={lines}
    >
      <Contacts official={official} />
      <p className="soft">
        Source: {official.source}
        {official.verifiedOn && `; checked on ${formatDay(official.verifiedOn, "en")}`}.
      </p>
      <div className="row">
        <CopyButton label="Copy address" copied="Address copied" text={lines.join("\n")} />
        {faxes.length > 1 && (
          <CopyButton label="Copy faxes" copied="Faxes copied" text={faxList([official])} />
        )}
        {emails.length > 1 && (
          <CopyButton label="Copy emails" copied="Emails copied" text={emailList([official])} />
        )}
        {emails.length + faxes.length > 0 && (
          <CopyButton label="Copy everything" copied="All copied" text={wholeEntry(official)} />
        )}
      </div>
    </Envelope>
  );
}

function Contacts({ official }: { official: Official }) {
  const faxes = faxesOf(official);
  return (
    <dl className={styles.contacts} dir="ltr">
      {faxes.length > 0 && <dt>Fax</dt>}
      {faxes.map(({ international, telHref }) => (
        <dd key={international}>
          {telHref ? <a href={telHref}>{international}</a> : <span>{international}</span>}
          <CopyButton label="Copy" copied="Copied" of={international} text={international} />
        </dd>
      ))}
      {official.emails.length > 0 && <dt>Email</dt>}
      {official.emails.map((email) => (
        <dd key={email}>
          <a href={`mailto:${email}`}>{email}</a>
          <CopyButton label="Copy" copied="Copied" of={email} text={email} />
        </dd>
      ))}
    </dl>
  );
}
