import type { Metadata } from "next";
import type { ReactNode } from "react";
import { sentence } from "@/components/site/sentence";
import { isolated } from "@/lib/ground/direction";
import { appSettings } from "@/lib/request/app-settings";
import { appOutbox, hasMailServer } from "@/lib/request/outbox";
import { reader } from "@/lib/request/reader";
import { findSection } from "@/lib/section/find-section.db";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await reader()).say("site_for_offices")} – Postbag` };
}

export default async function ForOfficesPage() {
  const { say } = await reader();
  const { contact, name } = await findSection();
  const { mail } = await appOutbox();
  const { publicUrl } = appSettings();
  return (
    <div className="stack loose">
      <h1>{say("site_for_offices")}</h1>
      <p className="lead">{say("offices_lead")}</p>
      <section className="stack" aria-labelledby="what">
        <h2 id="what">{say("offices_what")}</h2>
        <p>
          {say("offices_what_text")} {name && say("offices_section", { name: isolated(name) })}
        </p>
      </section>
      <section className="stack" aria-labelledby="recognise">
        <h2 id="recognise">{say("offices_recognise")}</h2>
        {hasMailServer() ? <Marks /> : <p>{say("offices_no_relay")}</p>}
      </section>
      <section className="stack" aria-labelledby="answer">
        <h2 id="answer">{say("offices_answer")}</h2>
        <p>{say("offices_answer_text")}</p>
      </section>
      <section className="stack" aria-labelledby="tell">
        <h2 id="tell">{say("offices_tell")}</h2>
        <p>
          {say("offices_tell_text")}{" "}
          {!contact && !hasMailServer() && say("offices_no_contact", { host: new URL(publicUrl).hostname })}
        </p>
        {contact && <p dir="auto">{contact}</p>}
        {hasMailServer() && (
          <p>
            {sentence(
              say.parts("offices_by_email", {
                a: () => (
                  <a key="mail" href={`mailto:${mail.from}`} dir="ltr">
                    {mail.from}
                  </a>
                ),
              }),
            )}
          </p>
        )}
        <p className="soft" dir="ltr">
          {publicUrl}/for-offices
        </p>
      </section>
    </div>
  );
}

/** By what an office knows a letter that this site handed on. */
async function Marks() {
  const { say } = await reader();
  const { mail } = await appOutbox();
  const bounceDomain = mail.bounceAddress?.slice(mail.bounceAddress.indexOf("@") + 1) ?? mail.domain;
  const b = (text: ReactNode[]) => (
    <strong key="mark" dir="ltr">
      {text}
    </strong>
  );
  const domain = isolated(mail.domain);
  return (
    <ul>
      <li>{sentence(say.parts("offices_from", { address: mail.from, site: isolated(mail.name), b }))}</li>
      <li>{sentence(say.parts("offices_return_path", { domain: bounceDomain, b }))}</li>
      <li>
        {mail.dkim
          ? say("offices_dkim", { domain, selector: isolated(mail.dkim.selector) })
          : say("offices_records", { domain })}
      </li>
      <li>{say("offices_plain")}</li>
      <li>{say("offices_confirmed")}</li>
      {mail.perOfficialHour !== null && <li>{say("offices_limit", { count: mail.perOfficialHour })}</li>}
    </ul>
  );
}
