import type { Reader } from "@/lib/interface/reader";

type Props = { page: number; pages: number; addressOf: (page: number) => string; by: Reader };

/** To the pages before and after this one; nothing where there is one page. */
export function PageLinks({ page, pages, addressOf, by: { say } }: Props) {
  if (pages === 1) return null;
  return (
    <nav className="row" aria-label={say("list_pages")}>
      {page > 1 && (
        <a className="button quiet" rel="prev" href={addressOf(page - 1)}>
          {say("list_previous")}
        </a>
      )}
      <span className="soft">{say("list_page", { page, pages })}</span>
      {page < pages && (
        <a className="button quiet" rel="next" href={addressOf(page + 1)}>
          {say("list_next")}
        </a>
      )}
    </nav>
  );
}
