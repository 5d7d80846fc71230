/**
 * Copies exactly `text`. Works through the page's small script and is not shown without it; where the browser
 * has no clipboard the script shows the text, selected. `note` says where to note that it was copied.
 */
export function CopyButton({
  label,
  text,
  note,
}: {
  label: string;
  text: string;
  note?: { path: string; officialId: string; channel: string };
}) {
  return (
    <button
      type="button"
      className="button small quiet"
      data-needs-script
      data-copy={text}
      data-note={note?.path}
      data-note-kind="copied"
      data-note-official={note?.officialId}
      data-note-channel={note?.channel}
    >
      {label}
    </button>
  );
}
