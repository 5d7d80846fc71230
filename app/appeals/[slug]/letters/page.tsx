import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TallyFigures } from "@/components/appeal/tally-figures";
import { writtenTo } from "@/lib/appeals/appeal";
import { findAppeal } from "@/lib/appeals/find-appeal.db";
import { tallyOfAppeal } from "@/lib/dispatches/read-tally.db";
import { linkPreview } from "@/lib/feeds/link-preview";
import { now } from "@/lib/request/clock";
import { SentByPostbag } from "./sent-by-postbag";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const appeal = await findAppeal((await params).slug, now());
  return appeal ? linkPreview({ appeal, title: `Letters for ${appeal.personName}` }) : {};
}

export default async function TallyPage({ params }: Props) {
  const appeal = await findAppeal((await params).slug, now());
  if (!appeal) notFound();
  const { declared, sentByPostbag, prepared } = await tallyOfAppeal(appeal.id);
  const roleOf = (officialId: string) =>
    appeal.issue.addressees.find(({ official }) => official.id === officialId)?.official.role ??
    "An official of an earlier issue";
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
  return (
    <>
      <div className="stack">
        <p className="kicker">
          <a href={`/appeals/${appeal.slug}`}>{appeal.personName}</a>
        </p>
        <h1>The letters</h1>
        <p className="lead">
          Every number here is of one kind and says where it comes from. We never add different kinds
          together.
        </p>
        {appeal.isPractice && (
          <p className="note">
            This is the practice appeal. These numbers show you how counting works and stand in no total.
          </p>
        )}
      </div>

      <section className="stack" aria-labelledby="declared">
        <h2 id="declared">Sent, say their writers</h2>
        <TallyFigures
          figures={[
            { count: declared.letters, words: "letters: one text to one official by one channel" },
            { count: declared.writers, words: "writers: one text, to however many officials" },
            { count: declared.officials, words: "officials who were written to" },
          ]}
        />
        <p>
          Nobody can see a letter box or your mail program from here, so we ask, and these people said yes.
          One writer who posts to two officials has sent two letters.
        </p>
        <Table
          caption="By channel"
          head={["Channel", "Letters"]}
          rows={[
            ["Post", declared.byChannel.post],
            ["Fax", declared.byChannel.fax],
            ["Email", declared.byChannel.email],
          ]}
        />
        <Table
          caption="By official"
          head={["Official", "Letters", "Writers"]}
          rows={[...rows, ...earlier].map(({ officialId, letters, writers }) => [
            roleOf(officialId),
            letters,
            writers,
          ])}
        />
        <TallyFigures
          figures={[
            { count: declared.personalWriters, words: "writers put words of their own in" },
            { count: declared.copies, words: "copies to embassies and other offices, not among the letters" },
            {
              count: declared.afterDate,
              words: "letters came after the date, asked for by a section office",
            },
          ]}
        />
      </section>

      {(appeal.allowsServerSending || sentByPostbag.accepted > 0) && <SentByPostbag tally={sentByPostbag} />}

      <section className="stack" aria-labelledby="prepared">
        <h2 id="prepared">Made ready</h2>
        <TallyFigures
          figures={[
            { count: prepared.printed, words: "letters downloaded to print" },
            { count: prepared.copied, words: "letters from which something was copied" },
            { count: prepared.opened, words: "letters opened in a mail program" },
          ]}
        />
        <p>
          Whether these went out we do not know, so they are not among the letters above unless their writers
          said so. They are noted only where the browser runs scripts, so the true numbers are higher.
        </p>
      </section>
    </>
  );
}

function Table({ caption, head, rows }: { caption: string; head: string[]; rows: (string | number)[][] }) {
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
