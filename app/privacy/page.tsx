import type { Metadata } from "next";
import { isPostgresUrl } from "@/lib/ground/settings";
import { outboxDays } from "@/lib/outbox/outbox-status";
import { appSettings } from "@/lib/request/app-settings";
import { findSection } from "@/lib/section/find-section.db";

export const metadata: Metadata = { title: "Privacy – Postbag" };

export default async function PrivacyPage() {
  const { retentionDays } = await findSection();
  const isFile = !isPostgresUrl(appSettings().databaseUrl);
  return (
    <div className="stack loose">
      <h1>Privacy</h1>
      <p className="lead">
        You need no account. We keep as little as we can, for as short as we can. This page says what is kept,
        until when, and what somebody could learn who takes it.
      </p>
      <section className="stack" aria-labelledby="kept">
        <h2 id="kept">Your letter</h2>
        <ul>
          <li>
            Your text, your name and your address are locked with your return code (AES-256-GCM). We do not
            keep the code: without it nobody can read your letter, not even us.
          </li>
          <li>
            Beside it we can read: the appeal, the officials you chose, the language, and when you last
            changed it.
          </li>
          <li>
            It is erased {retentionDays} days after your last change, or at once when you say so.{" "}
            {isFile
              ? "The file is overwritten where it was."
              : "In the files of the database, its locked bytes can lie until they are overwritten."}
          </li>
        </ul>
      </section>
      <section className="stack" aria-labelledby="counted">
        <h2 id="counted">What is counted</h2>
        <p>
          When you print or copy a letter, open it in your mail program, or tell us that it went, we count it:
          the official, the way, the day, whether it was in time, and whether you used words of your own. No
          text, name, address or hour. This stays. Once your letter is erased, nothing leads from it to you: a
          return code found later does not show what its letter did.
        </p>
      </section>
      <section className="stack" aria-labelledby="sending">
        <h2 id="sending">Only if you ask us to email a letter for you</h2>
        <ul>
          <li>
            The text, your name and your email address wait here under the server’s own key, so the server can
            read them. Both are erased as soon as the mail server has taken the letter: when you have
            confirmed, this usually takes minutes, and at most {outboxDays.trying} days. If you do not
            confirm, they are erased after {outboxDays.toConfirm} days.
          </li>
          <li>
            After that we keep only your email address and your language, for {outboxDays.forBounces} days, to
            tell you if the letter comes back.
          </li>
          <li>
            If the connection broke at the last moment, the letter stays for up to {outboxDays.toDecide} days
            so that you can decide. If a coordinator holds it back, it stays for up to {outboxDays.held} days.
          </li>
          <li>
            If you asked for a reminder, your name and email address wait for it for {outboxDays.toReminder}{" "}
            days.
          </li>
          <li>Take the letter back, or erase it, and all of this is gone at once.</li>
          <li>
            For {outboxDays.afterEnd} days after that we can still see that some letter went to this official,
            with times rounded to the hour. Not whose.
          </li>
          <li>
            The official gets your name and what you wrote. Mail servers on the way, and your own mailbox,
            keep copies that we cannot erase.
          </li>
        </ul>
      </section>
      <section className="stack" aria-labelledby="never">
        <h2 id="never">What is never kept</h2>
        <ul>
          <li>Your IP address: in no table, in no log, not even scrambled.</li>
          <li>
            A sign of your email address: to limit how many links one address gets in a day, we remember it in
            memory only, under a key that is thrown away every day.
          </li>
          <li>
            Anything for anybody else: no page loads a font, script, picture or map from another server.
          </li>
        </ul>
      </section>
      <section className="stack" aria-labelledby="thief">
        <h2 id="thief">What somebody could learn</h2>
        <dl className="stack">
          <dt>
            <strong>Who takes the database</strong>
          </dt>
          <dd>
            How many letters there are, to whom and in which languages. Not one line of a letter, no name, no
            address.
          </dd>
          <dt>
            <strong>Who takes the database and the server’s secret</strong>
          </dt>
          <dd>
            Also what waits to be emailed, and the addresses of people we may still have to tell. No other
            letter.
          </dd>
          <dt>
            <strong>Who takes an old backup</strong>
          </dt>
          <dd>
            The same, as of that day. A return code opens its letter in a backup from before the letter was
            erased, so destroy the code if you have to be sure.
          </dd>
          <dt>
            <strong>Who takes your device or reads your mailbox</strong>
          </dt>
          <dd>
            The letters it holds the codes of, what your browser remembers, and mails you were sent. “Clear
            everything on this device” under My letters removes the codes. Your browser’s history and your
            mailbox are yours to clear.
          </dd>
          <dt>
            <strong>Who watches the running server, or orders us to</strong>
          </dt>
          <dd>
            What people type while it is being watched. That is the limit of every website. If you fear it,
            copy the addresses and write elsewhere.
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
