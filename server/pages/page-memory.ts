import type { KeptPage } from "./kept-page";
import { keepPage, tagOf } from "./kept-page";

export type RenderedPage = { body: Buffer; headers: Record<string, string> };

// More addresses than an instance has appeals; past it the oldest goes.
const MOST_PAGES = 1000;

/**
 * Pages that are the same for everyone. Each is rendered at most once in `freshMs`; everyone who asks meanwhile
 * waits for that one rendering. Null from `render` (an error, an unknown address) is not kept.
 */
export function createPageMemory({
  render,
  freshMs,
  // Not the clock on the wall: set back by an hour, it would keep a stopped appeal open for an hour.
  now = () => performance.now(),
}: {
  render: (path: string) => Promise<RenderedPage | null>;
  freshMs: number;
  now?: () => number;
}) {
  const pages = new Map<string, { kept: KeptPage; at: number }>();
  const underWay = new Map<string, Promise<KeptPage | null>>();

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

  return {
    /** The page at once when it is fresh, else a promise of it. */
    page(path: string): KeptPage | Promise<KeptPage | null> {
      const page = pages.get(path);
      if (page && now() - page.at < freshMs) return page.kept;
      const running = underWay.get(path);
      if (running) return running;
      const rendering = renderNow(path).finally(() => underWay.delete(path));
      underWay.set(path, rendering);
      return rendering;
    },
  };
}
