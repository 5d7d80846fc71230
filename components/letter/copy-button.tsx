import styles from "./copy-button.module.css";

/**
 * Copies exactly `text` and says in its place what was copied; `copied` ("Address copied") takes no more room than it
 * has. Works through the page's small script and is not shown without it; where the browser has no clipboard the script
 * shows the text, selected. `note` says where to note that it was copied.
 */
export function CopyButton({
  label,
  copied,
  of,
  text,
  note,
}: {
  label: string;
  copied: string;
  /** What it copies, for those who hear the button without seeing what it stands beside. */
  of?: string;
  text: string;
  note?: { path: string; officialId: string; channel: string };
}) {
  return (
    <button
      type="button"
      className={`button small ${of ? "plain" : "quiet"} ${styles.copy}`}
      data-needs-script
      data-copy={text}
      data-copied={of ? `${copied}: ${of}` : copied}
      aria-label={of ? `${label} ${of}` : undefined}
      data-note={note?.path}
      data-note-kind="copied"
      data-note-official={note?.officialId}
      data-note-channel={note?.channel}
    >
      <span>{label}</span>
      <span>{copied} ✓</span>
    </button>
  );
}
