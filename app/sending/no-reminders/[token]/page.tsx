import type { Metadata } from "next";

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ done?: string | string[] }> };

export const metadata: Metadata = { title: "No reminders – Postbag", robots: { index: false } };

export default async function StopRemindersPage({ params, searchParams }: Props) {
  const { token } = await params;
  const isDone = (await searchParams).done !== undefined;
  return (
    <div className="stack loose">
      <h1>No reminders</h1>
      {isDone ? (
        <p className="note good">No reminder will come to you from here any more.</p>
      ) : (
        <form className="stack" method="post" action={`/sending/stop/${token}`}>
          <p>
            A reminder comes once, two weeks after a letter. Press the button, and those still waiting are
            dropped.
          </p>
          <p>
            <button type="submit" className="button">
              Send me no reminders
            </button>
          </p>
        </form>
      )}
    </div>
  );
}
