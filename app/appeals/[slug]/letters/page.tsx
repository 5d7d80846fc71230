import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TallyFigures } from "@/components/appeal/tally-figures";
import { writtenTo } from "@/lib/appeals/appeal";
import { findAppeal } from "@/lib/appeals/find-appeal.db";
import { tallyOfAppeal } from "@/lib/dispatches/read-tally.db";
import { linkPreview } from "@/lib/feeds/link-preview";
import { now } from "@/lib/request/clock";
import { reader } from "@/lib/request/reader";
import { SentByPostbag } from "./sent-by-postbag";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const appeal = await findAppeal((await params).slug, now());
  const { say } = await reader();
  return appeal ? linkPreview({ appeal, title: say("tally_title", { name: appeal.personName }) }) : {};
}

export default async function TallyPage({ params }: Props) {
  const appeal = await findAppeal((await params).slug, now());
  if (!appeal) notFound();
  const by = await reader();
  const { say } = by;
  const { declared, sentByPostbag, prepared } = await tallyOfAppeal(appeal.id);
  const roleOf = (officialId: string) =>
    appeal.issue.addressees.find(({ official }) => official.id === officialId)?.official.role ??
    say("tally_earlier_official");
  const rows = writtenTo(appeal.issue).map(
    ({ id }) =>
      declared.byOfficial.find(({ officialId }) => officialId === id) ?? {
        officialId: id,
        letters: 0,
        writers: 0,
      },
  );
  const earlier = declared.byOfficial.filter(
    ({ officialId }) => !rows.some((row) => row.officialId === officialId),
  );
  const figure = (count: number, key: FigureKey) => ({ count, words: say(`tally_${key}`, { count }) });
  return (
    <>
      <div className="stack">
        <p className="kicker">
          <a href={`/appeals/${appeal.slug}`}>{appeal.personName}</a>
        </p>
        <h1>{say("tally_heading")}</h1>
        <p className="lead">{say("tally_lead")}</p>
        {appeal.isPractice && <p className="note">{say("tally_practice")}</p>}
      </div>

      <section className="stack" aria-labelledby="declared">
        <h2 id="declared">{say("tally_declared")}</h2>
        <TallyFigures
          by={by}
          figures={[
            figure(declared.letters, "declared_letters"),
            figure(declared.writers, "declared_writers"),
            figure(declared.officials, "declared_officials"),
          ]}
        />
        <p>{say("tally_declared_how")}</p>
        <Table
          caption={say("tally_by_channel")}
          head={[say("tally_channel"), say("tally_letters")]}
          rows={[
            [say("tally_post"), by.number(declared.byChannel.post)],
            [say("tally_fax"), by.number(declared.byChannel.fax)],
            [say("tally_email"), by.number(declared.byChannel.email)],
          ]}
        />
        <Table
          caption={say("tally_by_official")}
          head={[say("tally_official"), say("tally_letters"), say("tally_people")]}
          rows={[...rows, ...earlier].map(({ officialId, letters, writers }) => [
            roleOf(officialId),
            by.number(letters),
            by.number(writers),
          ])}
        />
        <TallyFigures
          by={by}
          figures={[
            figure(declared.personalWriters, "personal"),
            figure(declared.copies, "copies"),
            figure(declared.afterDate, "after_date"),
          ]}
        />
      </section>

      {(appeal.allowsServerSending || sentByPostbag.accepted > 0) && (
        <SentByPostbag tally={sentByPostbag} by={by} />
      )}

      <section className="stack" aria-labelledby="prepared">
        <h2 id="prepared">{say("tally_prepared")}</h2>
        <TallyFigures
          by={by}
          figures={[
            figure(prepared.printed, "printed"),
            figure(prepared.copied, "copied"),
            figure(prepared.opened, "opened"),
          ]}
        />
        <p>{say("tally_prepared_how")}</p>
      </section>
    </>
  );
}

type FigureKey =
  | `declared_${"letters" | "writers" | "officials"}`
  | ("personal" | "copies" | "after_date" | "printed" | "copied" | "opened");

function Table({ caption, head, rows }: { caption: string; head: string[]; rows: string[][] }) {
  return (
    <table className="figures">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...counts], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two officials may share a role
          <tr key={index}>
            <th scope="row">{name}</th>
            {counts.map((count, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
              <td key={column}>{count}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
