"use client";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { CoachHints } from "@/components/letter/coach-hints";
import { coachDraft } from "@/lib/coach/coach-draft";
import type { CoachField, Hint } from "@/lib/coach/coach-input";
import type { CoachMaterial } from "@/lib/coach/coach-material";
import type { CoachWords } from "@/lib/coach/coach-words";
import { loadCoachWords } from "@/lib/coach/load-words";
import type { LetterMaterial } from "@/lib/letters/compose-letter";
import type { LetterDraft } from "@/lib/letters/schema";

type Props = {
  material: CoachMaterial;
  asks: { id: string; sentence: string; language: string }[];
  letters: Omit<LetterMaterial, "draft">[];
  values: LetterDraft;
};

/** The coach beside the letter: reads along while one types, on this device alone. Its words come when it opens. */
export function LiveCoach({ material, asks, letters, values }: Props) {
  const { setValue } = useFormContext<LetterDraft>();
  const typed = useDeferredValue(useWatch<LetterDraft>(), values) as Partial<LetterDraft>;
  const [words, setWords] = useState<CoachWords | null>(null);
  useEffect(() => {
    let isGone = false;
    void loadCoachWords(material.language).then((loaded) => !isGone && setWords(loaded));
    return () => {
      isGone = true;
    };
  }, [material.language]);
  const hints = useMemo(() => {
    if (!words) return [];
    const draft = { ...values, ...typed, askIds: [typed.askIds ?? values.askIds].flat() };
    return coachDraft({ material, words, asks, letters, draft });
  }, [words, material, asks, letters, typed, values]);
  if (hints.length === 0) return null;

  const mend = ({ fix }: Hint) => {
    if (!fix || fix.field === "country") return;
    const text = typed[fix.field] ?? values[fix.field];
    setValue(fix.field, text.slice(0, fix.start) + fix.replacement + text.slice(fix.end), {
      shouldDirty: true,
    });
    document.getElementById(fix.field)?.dispatchEvent(new Event("input", { bubbles: true }));
  };
  return (
    <section className="stack" aria-labelledby="coach">
      <h2 id="coach">Letter coach</h2>
      <p className="soft">Only hints, and only on your device. You know best.</p>
      <CoachHints
        hints={hints}
        action={(hint) => (
          <>
            {hint.where && (
              <button type="button" onClick={() => hint.where && showPlace(hint.where)}>
                Show me
              </button>
            )}
            {hint.fix && (
              <button type="button" onClick={() => mend(hint)}>
                {hint.fix.label}
              </button>
            )}
          </>
        )}
      />
    </section>
  );
}

/** Puts the cursor where the hint points, with the words selected. */
function showPlace({ field, start, end }: { field: CoachField; start: number; end: number }) {
  const element = document.getElementById(field);
  element?.focus();
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)
    element.setSelectionRange(start, end);
}
