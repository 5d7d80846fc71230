import { ReturnCode } from "@/components/letter/return-code";
import { requireOwnLetter } from "@/lib/request/letter/own-letter";
import { reader } from "@/lib/request/reader";

type Props = { params: Promise<{ id: string }> };

/** Asks before a letter is erased: which one, what goes with it, and the code once more. */
export default async function EraseLetterPage({ params }: Props) {
  const { letter, code, appeal } = await requireOwnLetter((await params).id);
  const { say } = await reader();
  return (
    <>
      <title>{`${say("mine_erase_title")} – Postbag`}</title>
      <div className="stack">
        <p className="kicker">{say("mine_for", { name: appeal.personName })}</p>
        <h1>{say("mine_erase_title")}</h1>
        <p>{say("mine_erase_text")}</p>
        <ReturnCode label={say("mine_code")} code={code} />
        <div className="row">
          <form method="post" action={`/letters/${letter.id}/erase/now`}>
            <button className="button danger" type="submit">
              {say("mine_erase_button")}
            </button>
          </form>
          <a className="button quiet" href="/letters">
            {say("mine_keep")}
          </a>
        </div>
      </div>
    </>
  );
}
