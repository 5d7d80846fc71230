import { type Appeal, askSentence } from "@/lib/appeals/appeal";
import type { LetterModel } from "@/lib/letters/opening-draft";

/** What the model letter says in English, part by part, for whoever writes in a language they read less well, or in one without a model. */
export function ModelBeside({
  model,
  language,
  asks,
  isOnlyHelp,
}: {
  model: LetterModel | null;
  language: string;
  asks: Appeal["issue"]["asks"];
  isOnlyHelp: boolean;
}) {
  if (!model || language === "en") return null;
  return (
    <details className="stack no-print" open={isOnlyHelp}>
      <summary>What the model letter says, in English</summary>
      <div className="prose" lang="en" dir="ltr">
        <h2>Why I write</h2>
        <p>{model.why}</p>
        <h2>The facts</h2>
        <p>{model.facts}</p>
        <h2>The asks</h2>
        {asks.map((ask) => (
          <p key={ask.id}>{askSentence(ask, "en")}</p>
        ))}
        <h2>The end</h2>
        <p>{model.closing}</p>
      </div>
    </details>
  );
}
