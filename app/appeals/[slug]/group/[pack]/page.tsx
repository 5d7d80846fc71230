import { notFound } from "next/navigation";
import { findPack } from "@/lib/paper/pack/pack-shelf";
import { reader } from "@/lib/request/reader";

type Props = { params: Promise<{ slug: string; pack: string }> };

export default async function PackPage({ params }: Props) {
  const { slug, pack: id } = await params;
  const pack = findPack(id);
  if (!pack || pack.about !== slug) notFound();
  const { status, total, progress } = pack;
  const { say } = await reader();
  const isUnderWay = status === "waiting" || status === "working";
  const title = say(`group_${status}`);
  const path = `/appeals/${slug}/group/${id}`;
  return (
    <div className="stack">
      <title>{`${title} – Postbag`}</title>
      <h1>{title}</h1>
      {isUnderWay && (
        <div id="so-far" data-look-again="2" className="stack">
          <p>
            <label htmlFor="progress">{say("group_progress", { done: progress.letters, total })}</label>
          </p>
          <progress id="progress" value={progress.letters} max={total} />
        </div>
      )}
      <p className="lead">{say(`group_${status}_text`)}</p>
      <div className="row">
        {status === "done" && (
          <a className="button" href={`${path}/file`}>
            {say("group_download", { count: total })}
          </a>
        )}
        {isUnderWay && (
          <a className="button" href={path}>
            {say("group_refresh")}
          </a>
        )}
        {isUnderWay && (
          <form method="post" action={`${path}/cancel`}>
            <button type="submit" className="button danger">
              {say("group_cancel")}
            </button>
          </form>
        )}
        <a className="button quiet" href={`/appeals/${slug}/group`}>
          {say("group_other")}
        </a>
      </div>
    </div>
  );
}
