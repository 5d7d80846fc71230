import { ReturnCode } from "@/components/letter/return-code";
import { lettersHere } from "@/lib/request/letter/own-letter";
import { reader } from "@/lib/request/reader";

/** Asks before a device forgets its letters, and shows their codes a last time. */
export default async function ClearDevicePage() {
  const { say } = await reader();
  const letters = await lettersHere();
  return (
    <>
      <title>{`${say("mine_clear_title")} – Postbag`}</title>
      <div className="stack">
        <h1>{say("mine_clear_title")}</h1>
        <p>{say("mine_clear_text")}</p>
        {letters.length > 0 && <p>{say("mine_clear_codes")}</p>}
        <ul className="envelopes">
          {letters.map(({ letter, code, appeal }) => (
            <li className="note" key={letter.id}>
              <strong>{say("mine_for", { name: appeal.personName })}</strong>
              <ReturnCode label={say("mine_code")} code={code} />
            </li>
          ))}
        </ul>
        <div className="row">
          <form method="post" action="/letters/clear/now">
            <button className="button danger" type="submit">
              {say("mine_clear_now")}
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
