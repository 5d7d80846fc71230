import { wholeEntry } from "@/lib/officials/address-list";
import type { Official } from "@/lib/officials/official";

type Props = { officials: readonly Official[]; issuePath: string };

/** Everybody whom an issue is addressed to, as the directory has them, each with the way to the entry and back. */
export function AddressBook({ officials, issuePath }: Props) {
  const from = `?from=${encodeURIComponent(`${issuePath}/addressees`)}`;
  return (
    <section className="stack" aria-labelledby="address-book">
      <h2 id="address-book">Their addresses</h2>
      <p>
        Addresses are kept once for all appeals, in the <a href="/desk/officials">directory of officials</a>.
      </p>
      {officials.length === 0 && <p>No official is saved for this issue yet.</p>}
      <ul className="envelopes">
        {officials.map((official) => {
          const title = official.role || official.name;
          return (
            <li key={official.id} className="note">
              <h3 dir="auto">{title}</h3>
              <address className="lines" dir="auto">
                {wholeEntry(official)}
              </address>
              <p>
                <a href={`/desk/officials/${official.id}${from}`}>
                  Open the entry<span className="visually-hidden"> of {title}</span>
                </a>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
