/** Says on every page of a letter that tries a draft out what becomes of it. */
export function TrialNote() {
  return (
    <p className="note">
      <strong>This is a test letter.</strong> Nothing of it is counted. The addresses are the real ones: do
      not send it.
    </p>
  );
}
