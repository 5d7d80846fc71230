import type { Metadata } from "next";
import { appSettings } from "@/lib/request/app-settings";
import { appOutbox, hasMailServer } from "@/lib/request/outbox";
import { findSection } from "@/lib/section/find-section.db";

export const metadata: Metadata = { title: "For the offices we write to – Postbag" };

export default async function ForOfficesPage() {
  const { contact, name } = await findSection();
  const { mail } = await appOutbox();
  const { publicUrl } = appSettings();
  const relays = hasMailServer();
  const bounceDomain = mail.bounceAddress?.slice(mail.bounceAddress.indexOf("@") + 1) ?? mail.domain;
  return (
    <div className="stack loose">
      <h1>For the offices we write to</h1>
      <p className="lead">
        You may have received a letter that a private person wrote with the help of this site. This page says
        what it is, how to recognise it, and whom to tell.
      </p>
      <section className="stack" aria-labelledby="what">
        <h2 id="what">What it is</h2>
        <p>
          People write here, each in their own name, to officials about one person at risk. They choose their
          words themselves, and most send the letter by post, by fax or from their own email. Your address
          comes from a published Urgent Action.{name && ` This site belongs to ${name}.`}
        </p>
      </section>
      <section className="stack" aria-labelledby="recognise">
        <h2 id="recognise">How to recognise it</h2>
        {relays ? (
          <ul>
            <li>
              Letters that this site hands on come from one address only,{" "}
              <strong dir="ltr">{mail.from}</strong>. The name in front of it is the writer’s, “via{" "}
              {mail.name}”.
            </li>
            <li>
              Their return path is in <strong dir="ltr">{bounceDomain}</strong>
              {mail.dkim ? (
                <>
                  , and they carry a DKIM signature of <span dir="ltr">{mail.domain}</span> with the selector{" "}
                  <span dir="ltr">{mail.dkim.selector}</span>
                </>
              ) : (
                ", and its SPF and DKIM records name the server that sends them"
              )}
              . What fails DMARC for this domain is not from here.
            </li>
            <li>
              They are plain text: no pictures, no links that count, no attachments but the same letter as a
              PDF.
            </li>
            <li>
              Every writer has confirmed by email before a letter goes. One writer sends one letter to one
              office.
            </li>
            {mail.perOfficialHour !== null && (
              <li>
                You get at most {mail.perOfficialHour} an hour, spread over your day, and fewer at night.
              </li>
            )}
          </ul>
        ) : (
          <p>
            This site sends no letters itself. Whatever comes by email comes from the writer’s own mail
            program; a message that claims to be sent by this site is not.
          </p>
        )}
      </section>
      <section className="stack" aria-labelledby="answer">
        <h2 id="answer">Answering</h2>
        <p>
          Please answer the writer: by post to the address in the letter, or by reply where the letter has a
          reply address. An answer to the sending address is not read by the writer.
        </p>
      </section>
      <section className="stack" aria-labelledby="tell">
        <h2 id="tell">Whom to tell</h2>
        <p>
          An address is wrong, a letter threatens or insults, or there is too much of it: tell us, and we
          change it or stop it.
          {!contact &&
            !relays &&
            ` This site names no contact of its own yet. Write to the postmaster of ${new URL(publicUrl).hostname}.`}
        </p>
        {contact && <p>{contact}</p>}
        {relays && (
          <p>
            By email: <a href={`mailto:${mail.from}`}>{mail.from}</a>
          </p>
        )}
        <p className="soft" dir="ltr">
          {publicUrl}/for-offices
        </p>
      </section>
    </div>
  );
}
