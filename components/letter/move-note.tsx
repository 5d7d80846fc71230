/** Tells a writer that newer information has come, and how the letter goes on with it. */
export function MoveNote({ letterId }: { letterId: string }) {
  return (
    <div className="note" role="note">
      <strong>Newer information has come</strong>
      <p>
        What you wrote is kept. Take your letter over to the newer issue: your words stay, the asks and the
        officials follow it. Read it once more then.
      </p>
      <p>
        <a className="button small quiet" href={`/letters/${letterId}/write#move`}>
          To the button that takes it over
        </a>
      </p>
    </div>
  );
}
