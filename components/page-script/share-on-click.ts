/** A button that opens the device's own share sheet; it stays away where there is none. */
export function readyShareSheet(button: HTMLElement): void {
  if (!navigator.share) return;
  button.hidden = false;
  const { shareTitle: title = "", share: url = "" } = button.dataset;
  // Closing the sheet rejects too: nothing went wrong.
  button.addEventListener("click", () => void navigator.share({ title, url }).catch(() => undefined));
}
