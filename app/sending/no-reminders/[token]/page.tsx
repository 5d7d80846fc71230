import type { Metadata } from "next";
import { reader } from "@/lib/request/reader";

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await reader()).say("reminders_title")} – Postbag`, robots: { index: false } };
}

export default async function StopRemindersPage({ params, searchParams }: Props) {
  const { token } = await params;
  const { say } = await reader();
  const isDone = (await searchParams).done !== undefined;
  return (
    <div className="stack loose">
      <h1>{say("reminders_title")}</h1>
      {isDone ? (
        <p className="note good">{say("reminders_done")}</p>
      ) : (
        <form className="stack" method="post" action={`/sending/stop/${token}`}>
          <p>{say("reminders_text")}</p>
          <p>
            <button type="submit" className="button">
              {say("reminders_stop")}
            </button>
          </p>
        </form>
      )}
    </div>
  );
}
