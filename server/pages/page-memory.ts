import type { KeptPage } from "./kept-page";
import { keepPage, tagOf } from "./kept-page";

export type RenderedPage = { body: Buffer; headers: Record<string, string> };

// A thousand appeals in seven languages would take far more; past it the page that was asked for longest ago
// goes.
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Pages that are the same for everyone. Each is rendered at most once in `freshMs`, in a turn of whoever asked. Until
 * `oldestMs` the page before it is given meanwhile; from then on everyone waits for that one rendering. Null from
 * `render` (an error, an unknown address) is not kept.
 */
export function createPageMemory({
  render,
  freshMs,
  oldestMs = freshMs,
  mostBytes = MOST_BYTES,
  takeTurn = (_visitor, work) => work(),
  // Not the clock on the wall: set back by an hour, it would keep a stopped appeal open for an hour.
  now = () => performance.now(),
}: {
  render: (path: string) => Promise<RenderedPage | null>;
  freshMs: number;
  oldestMs?: number;
  mostBytes?: number;
  takeTurn?: <Result>(visitor: string, work: () => Promise<Result>) => Promise<Result>;
  now?: () => number;
}) {
  const pages = new Map<string, { kept: KeptPage; at: number }>();
  const underWay = new Map<string, Promise<KeptPage | null>>();
  const inTurn = new Map<string, Promise<KeptPage | null>>();
  let bytes = 0;

  function forget(path: string): void {
    const page = pages.get(path);
    if (page) bytes -= bytesOf(page.kept);
    pages.delete(path);
  }

  // A page in use is rendered anew within `freshMs`, and moves to the end then: the first is the least recently used.
  function remember(path: string, page: { kept: KeptPage; at: number }): void {
    pages.set(path, page);
    bytes += bytesOf(page.kept);
    for (const first of pages.keys()) {
      if (bytes <= mostBytes) return;
      forget(first);
    }
  }

  async function renderNow(path: string): Promise<KeptPage | null> {
    const startedAt = now();
    const rendered = await render(path);
    const before = pages.get(path)?.kept;
    forget(path);
    if (!rendered) return null;
    const kept =
      before?.tag === tagOf(rendered.body) ? before : await keepPage(rendered.body, rendered.headers);
    remember(path, { kept, at: startedAt });
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

function bytesOf({ forms }: KeptPage): number {
  return Object.values(forms).reduce((sum, { body }) => sum + body.length, 0);
}
