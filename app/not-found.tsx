export default function NotFoundPage() {
  return (
    <div className="stack">
      <title>There is nothing at this address – Postbag</title>
      <h1>There is nothing at this address</h1>
      <p className="lead">
        The link may be old or mistyped. The appeals are one step away, and your letters are under “My
        letters”.
      </p>
      <p className="row">
        <a className="button quiet" href="/">
          To the appeals
        </a>
        <a className="button quiet" href="/letters">
          My letters
        </a>
      </p>
    </div>
  );
}
