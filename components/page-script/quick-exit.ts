const PRESSES = 3;
const WITHIN_MS = 2000;

/**
 * Leaves at one tap, or when Escape is pressed three times: the page goes dark at once and gives up its place in the
 * history, so that going back does not show it.
 */
export function readyQuickExit(link: HTMLAnchorElement): void {
  let presses: number[] = [];
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    presses = [...presses.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp];
    if (presses.length >= PRESSES) leave(link.href);
  });
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave(link.href);
  });
  // A page that the browser kept for going back asks again whether it may be shown.
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
}

function leave(path: string): void {
  document.documentElement.hidden = true;
  document.title = "";
  location.replace(path);
}
