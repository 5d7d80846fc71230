import type { AddressWarning, LettersOnPaper } from "@/lib/paper/letter-pdf";

/** What paper does to the letter: pages, characters that no font has, addresses that had to be made smaller. */
export function PaperNotes({ paper: { pages, missing, warnings } }: { paper: LettersOnPaper }) {
  const most = Math.max(...pages);
  const changed = warnings.filter(({ change }) => change !== "shrunk");
  return (
    <>
      {most > 1 && (
        <div className="note">
          <strong>Longer than one page</strong>
          <p>On paper this letter takes {most} pages. Offices read short letters first; one page is best.</p>
        </div>
      )}
      {missing.length > 0 && (
        <div className="note stop">
          <strong>Some characters cannot be printed</strong>
          <p>
            Our fonts have no{" "}
            {missing.map(({ character, codePoint }, index) => (
              <span key={codePoint}>
                {index > 0 && ", "}
                <bdi>{character}</bdi> ({codePoint})
              </span>
            ))}
            . On paper a box stands in their place; in a mail they arrive as typed.
          </p>
        </div>
      )}
      {changed.map((warning) => (
        <div className="note" key={warning.letter}>
          <strong>The address to: {warning.role}</strong>
          <p>{addressWords[warning.change]}</p>
        </div>
      ))}
    </>
  );
}

const addressWords: Record<AddressWarning["change"], string> = {
  shrunk: "is set a little smaller to fit the window.",
  turned: "is set in longer lines to fit the window. Look whether it reads well.",
  merged: "is long: some of its lines were put together to fit the window. Look whether it reads well.",
  "too-large":
    "does not fit the window of this envelope. Use an envelope without a window, or print a label.",
};
