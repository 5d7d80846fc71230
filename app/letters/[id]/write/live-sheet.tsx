"use client";
import { useDeferredValue, useMemo, useState } from "react";
import { useWatch } from "react-hook-form";
import { LetterSheet } from "@/components/letter/letter-sheet";
import { composeLetter, type LetterMaterial } from "@/lib/letters/compose-letter";
import type { LetterDraft } from "@/lib/letters/schema";

type Props = { letters: Omit<LetterMaterial, "draft">[]; values: LetterDraft };

/** The letter to one of the officials as it will look, beside the form; follows the typing, never holds it up. */
export function LiveSheet({ letters, values }: Props) {
  const typed = useDeferredValue(useWatch<LetterDraft>(), values) as Partial<LetterDraft>;
  const [officialId, setOfficialId] = useState(letters[0]?.official.id);
  const material = letters.find(({ official }) => official.id === officialId) ?? letters[0];
  const letter = useMemo(
    () =>
      material &&
      composeLetter({
        ...material,
        draft: { ...values, ...typed, askIds: [typed.askIds ?? values.askIds].flat() },
      }),
    [material, typed, values],
  );
  if (!letter) {
    return (
      <p className="note stop">
        None of the officials you chose is on the list any more. Start a new letter from the appeal.
      </p>
    );
  }
  return (
    <div className="stack">
      {letters.length > 1 && (
        <div className="field" data-needs-script>
          <label htmlFor="shown-official">The letter to</label>
          <select
            id="shown-official"
            value={material?.official.id}
            onChange={(event) => setOfficialId(event.target.value)}
          >
            {letters.map(({ official: { id, role } }) => (
              <option key={id} value={id}>
                {role}
              </option>
            ))}
          </select>
        </div>
      )}
      <LetterSheet letter={letter} />
    </div>
  );
}
