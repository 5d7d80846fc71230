/**
 * Asks for this page again every so many seconds, as `data-look-again` of the part says, and shows what the part
 * holds now. Nothing else moves, so that focus stays; once the part is gone the page is another one and is loaded.
 */
export function lookAgain(part: HTMLElement): void {
  const again = setInterval(() => {
    void partNow(part.id).then(
      (now) => {
        if (now) return part.replaceChildren(...now.childNodes);
        clearInterval(again);
        location.reload();
      },
      () => undefined, // the network comes back, or the writer looks
    );
  }, Number(part.dataset.lookAgain) * 1000);
}

async function partNow(id: string): Promise<HTMLElement | null> {
  const reply = await fetch(location.href, { cache: "no-store" });
  return new DOMParser().parseFromString(await reply.text(), "text/html").getElementById(id);
}
