import type { KeptPage } from "./kept-page";
import { keepPage, tagOf } from "./kept-page";

export type RenderedPage = { body: Buffer; headers: Record<string, string> };

// More addresses than an instance has appeals; past it the oldest goes.
const MOST_PAGES = 1000;

/**
 * Pages that are the same for everyone. Each is rendered at most once in `freshMs`, in a turn of whoever asked. Until
 * `oldestMs` the page before it is given meanwhile; from then on everyone waits for that one rendering. Null from
 * `render` (an error, an unknown address) is not kept.
 */
export function createPageMemory({
  render,
  freshMs,
  oldestMs = freshMs,
  takeTurn = (_visitor, work) => work(),
  // Not the clock on the wall: set back by an hour, it would keep a stopped appeal open for an hour.
  now = () => performance.now(),
}: {
  render: (path: string) => Promise<RenderedPage | null>;
  freshMs: number;
  oldestMs?: number;
  takeTurn?: <Result>(visitor: string, work: () => Promise<Result>) => Promise<Result>;
  now?: () => number;
}) {
  const pages = new Map<string, { kept: KeptPage; at: number }>();
  const underWay = new Map<string, Promise<KeptPage | null>>();
  const inTurn = new Map<string, Promise<KeptPage | null>>();

  async function renderNow(path: string): Promise<KeptPage | null> {
    const startedAt = now();
    const rendered = await render(path);
    const before = pages.get(path)?.kept;
    pages.delete(path);
    if (!rendered) return null;
    const kept =
      before?.tag === tagOf(rendered.body) ? before : await keepPage(rendered.body, rendered.headers);
    pages.set(path, { kept, at: startedAt });
    if (pages.size > MOST_PAGES) pages.delete(pages.keys().next().value ?? "");
    return kept;
  }

  function keptFor(path: string, longestMs: number): KeptPage | null {
    const page = pages.get(path);
    return page && now() - page.at < longestMs ? page.kept : null;
  }

  async function renderOnce(path: string): Promise<KeptPage | null> {
    const meanwhile = keptFor(path, freshMs) ?? underWay.get(path);
    if (meanwhile) return meanwhile;
    const rendering = renderNow(path).finally(() => underWay.delete(path));
    underWay.set(path, rendering);
    return rendering;
  }

  /** In the visitor's turn; who asks again meanwhile waits for the same turn. */
  function renderInTurn(path: string, visitor: string): Promise<KeptPage | null> {
    const name = `${visitor} ${path}`;
    const turn =
      inTurn.get(name) ?? takeTurn(visitor, () => renderOnce(path)).finally(() => inTurn.delete(name));
    inTurn.set(name, turn);
    return turn;
  }

  return {
    /** The page at once when it is fresh enough, else a promise of it. Nobody waits for the turn of somebody else. */
    page(path: string, visitor = ""): KeptPage | Promise<KeptPage | null> {
      const fresh = keptFor(path, freshMs);
      if (fresh) return fresh;
      const rendering = underWay.get(path) ?? renderInTurn(path, visitor);
      const old = keptFor(path, oldestMs);
      if (old) rendering.catch(() => undefined); // whoever has to wait for it hears
      return old ?? rendering;
    },
  };
}
