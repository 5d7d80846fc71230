import type { Say } from "@/lib/interface/say";

/** Says on every page of a letter that tries a draft out what becomes of it. */
export function TrialNote({ say }: { say: Say }) {
  return <p className="note">{say("trial_note")}</p>;
}
