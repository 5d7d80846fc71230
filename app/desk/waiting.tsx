import type { DeskAddress } from "@/lib/desk/access";

export type WaitingThing = { count: number; one: string; many: string; href: DeskAddress };

/** What waits for somebody at the desk, or that nothing does. */
export function Waiting({ things }: { things: readonly WaitingThing[] }) {
  const waiting = things.filter(({ count }) => count > 0);
  return (
    <section className="stack" aria-labelledby="waiting">
      <h2 id="waiting">To do</h2>
      {waiting.length === 0 && <p>Nothing to do.</p>}
      <ul>
        {waiting.map(({ count, one, many, href }) => (
          <li key={many}>
            <a href={href}>
              {count} {count === 1 ? one : many}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
