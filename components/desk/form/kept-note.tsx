/** Says that the form below shows what was typed before the session ended, and how to let go of it. */
export function KeptNote({ state, page }: { state: { isKept: boolean } | null; page: string }) {
  if (!state?.isKept) return null;
  return (
    <form method="post" action="/desk/kept/discard" className="note">
      <strong>This is what you typed before you were signed out</strong>
      <p>Nothing of it has been saved yet: look it over and save it. Files have to be chosen again.</p>
      <input type="hidden" name="page" value={page} />
      <p>
        <button type="submit" className="button small quiet">
          Delete what I typed and show what is stored
        </button>
      </p>
    </form>
  );
}
