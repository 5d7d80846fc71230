import { notFound } from "next/navigation";
import { findPack, type Pack } from "@/lib/paper/pack/pack-shelf";

type Props = { params: Promise<{ slug: string; pack: string }> };

const words: Record<Pack["status"], { title: string; text: string }> = {
  waiting: {
    title: "Waiting for a turn",
    text: "Another group’s letters are being prepared. Yours are in line.",
  },
  working: { title: "Making the letters", text: "A hundred letters take a few seconds." },
  done: {
    title: "The letters are ready",
    text: "Print them at 100 %, fold at the marks. Fetch them now: after a quarter of an hour they are gone.",
  },
  cancelled: { title: "Stopped", text: "No letters were kept." },
  crowded: {
    title: "Too many groups are printing",
    text: "Your letters could not wait any longer. Try again in a few minutes.",
  },
  failed: { title: "The letters could not be made", text: "It was not you. Try again with fewer people." },
};

export default async function PackPage({ params }: Props) {
  const { slug, pack: id } = await params;
  const pack = findPack(id);
  if (!pack || pack.about !== slug) notFound();
  const { status, total, progress } = pack;
  const isUnderWay = status === "waiting" || status === "working";
  const path = `/appeals/${slug}/group/${id}`;
  return (
    <div className="stack">
      <title>{`${words[status].title} – Postbag`}</title>
      <h1>{words[status].title}</h1>
      {isUnderWay && (
        <div id="so-far" data-look-again="2" className="stack">
          <p>
            <label htmlFor="progress">
              {progress.letters} of {total} letters measured
            </label>
          </p>
          <progress id="progress" value={progress.letters} max={total} />
        </div>
      )}
      <p className="lead">{words[status].text}</p>
      <div className="row">
        {status === "done" && (
          <a className="button" href={`${path}/file`}>
            Download {total} letters (PDF)
          </a>
        )}
        {isUnderWay && (
          <a className="button" href={path}>
            Look again
          </a>
        )}
        {isUnderWay && (
          <form method="post" action={`${path}/cancel`}>
            <button type="submit" className="button danger">
              Cancel
            </button>
          </form>
        )}
        <a className="button quiet" href={`/appeals/${slug}/group`}>
          Other letters for a group
        </a>
      </div>
    </div>
  );
}
