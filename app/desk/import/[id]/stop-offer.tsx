/** A sheet that ends an action: there is nothing to write, so the appeal is stopped or closed instead. */
export function StopOffer({
  kind,
  appeal: { slug, personName },
}: {
  kind: "stop" | "outcome";
  appeal: { slug: string; personName: string };
}) {
  return (
    <div className="note stop">
      <strong>This sheet ends the action for {personName}</strong>
      <p>
        {kind === "stop"
          ? "It asks for no more letters. Stop the appeal there, with the reason."
          : "It tells the outcome. Close the appeal there, with the words that its page shows first."}
      </p>
      <p>
        <a className="button small" href={`/desk/appeals/${slug}`}>
          {kind === "stop" ? "Go and stop it" : "Go and close it"}
        </a>
      </p>
    </div>
  );
}
