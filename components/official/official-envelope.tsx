import { CopyButton } from "@/components/letter/copy-button";
import { formatDay } from "@/lib/appeals/deadline";
import { readFaxNumber } from "@/lib/officials/fax-number";
import type { Official } from "@/lib/officials/official";
import { addressLinesFor } from "@/lib/officials/postal-address";
import { Envelope } from "./envelope";
import styles from "./official-envelope.module.css";

/** An official as the sheet lists them: address, fax, every email, greeting, and how sure we are. */
export function OfficialEnvelope({ official, language }: { official: Official; language: string }) {
  const lines = addressLinesFor({ official, fromCountry: null });
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
        <CopyButton label="Copy address" text={lines.join("\n")} />
        {official.emails.length > 0 && (
          <CopyButton label="Copy email addresses" text={official.emails.join(", ")} />
        )}
      </div>
    </Envelope>
  );
}

function Contacts({ official }: { official: Official }) {
  const faxes = official.faxes.map((printed) =>
    readFaxNumber({ printed, officialCountry: official.country, fromCountry: null }),
  );
  return (
    <dl className={styles.contacts} dir="ltr">
      {faxes.length > 0 && <dt>Fax</dt>}
      {faxes.map(({ international }) => (
        <dd key={international}>{international}</dd>
      ))}
      {official.emails.length > 0 && <dt>Email</dt>}
      {official.emails.map((email) => (
        <dd key={email}>{email}</dd>
      ))}
    </dl>
  );
}
