/**
 * Tells the server that a letter was copied, printed or opened in a mail program: which official, which channel,
 * nothing else. It is a count, so a failure is let go.
 */
export function noteOnClick(pressed: HTMLElement): void {
  const { note, noteKind, noteOfficial, noteChannel } = pressed.dataset;
  if (!note || !noteKind) return;
  const body = new URLSearchParams({
    kind: noteKind,
    officialId: noteOfficial ?? "",
    channel: noteChannel ?? "",
  });
  void fetch(note, { method: "POST", body, keepalive: true, headers: { accept: "application/json" } }).catch(
    () => undefined,
  );
}
