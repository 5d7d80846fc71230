import type { Metadata } from "next";
import { isPostgresUrl } from "@/lib/ground/settings";
import { appSettings } from "@/lib/request/app-settings";
import { findSection } from "@/lib/section/find-section.db";

export const metadata: Metadata = { title: "Privacy – Postbag" };

export default async function PrivacyPage() {
  const { retentionDays } = await findSection();
  return (
    <div className="stack loose">
      <h1>Privacy</h1>
      <p className="lead">
        You need no account. We keep as little as we can, for as short as we can, and this page says what a
        thief would get.
      </p>
      <section className="stack" aria-labelledby="kept">
        <h2 id="kept">What is kept</h2>
        <ul>
          <li>
            Your letter, your name and your address, sealed with your return code (AES-256-GCM, key by HKDF).
            We do not keep the code, so we cannot open them unless you are here with it.
          </li>
          <li>
            Beside it, in the open: the appeal, the officials you chose, the language, and when you last
            changed it.
          </li>
          <li>
            When you say that a letter went: the channel, the official and the day. No text, no name, no
            address, no hour.
          </li>
          <li>
            Your letter is erased {retentionDays} days after your last change, or at once when you say so
            {isPostgresUrl(appSettings().databaseUrl)
              ? "; in the files of the database its sealed bytes may lie until they are overwritten"
              : ", from the file as well"}
            . What you counted stays counted.
          </li>
          <li>
            Only if you ask us to send a letter for you: its text and your email address wait under the
            server’s own key until it is handed over, and your address until you have been told how it ended.
            Then both are wiped.
          </li>
        </ul>
      </section>
      <section className="stack" aria-labelledby="never">
        <h2 id="never">What is never kept</h2>
        <ul>
          <li>Your IP address: in no table, in no log, not even scrambled.</li>
          <li>
            Anything for anybody else: no page here loads a font, script, picture or map from another server.
          </li>
        </ul>
      </section>
      <section className="stack" aria-labelledby="thief">
        <h2 id="thief">What a thief would get</h2>
        <dl className="stack">
          <dt>
            <strong>The database or a backup</strong>
          </dt>
          <dd>
            How many letters there are, for which appeals and in which languages. Not one line of one letter.
            With the server’s secret from the same folder as well: letters that wait to be sent for their
            writers, and no other.
          </dd>
          <dt>
            <strong>Your device</strong>
          </dt>
          <dd>
            The letters it holds the codes of, and what your browser remembers. “Clear everything on this
            device” under My letters removes the codes; your browser’s history is yours to clear.
          </dd>
          <dt>
            <strong>The running server, in secret</strong>
          </dt>
          <dd>
            What people type while it is being watched. That is the limit of every website; if you fear it,
            use the addresses and write elsewhere.
          </dd>
        </dl>
      </section>
      <section className="stack" aria-labelledby="cookies">
        <h2 id="cookies">Cookies</h2>
        <p>
          One for each letter that you begin, holding its return code, and one for the paper you chose. No
          script can read them.
        </p>
      </section>
    </div>
  );
}
