"use client";
import { useDeferredValue, useMemo, useState } from "react";
import { useWatch } from "react-hook-form";
import { LetterSheet } from "@/components/letter-sheet";
import { composeLetter, type LetterMaterial } from "@/lib/letters/compose-letter";
import type { LetterDraft } from "@/lib/letters/schema";
import type { Official } from "@/lib/officials/official";

type Props = {
  officials: Official[];
  material: Omit<LetterMaterial, "draft" | "official">;
  values: LetterDraft;
};

/** The letter to one of the officials as it will look, beside the form; follows the typing, never holds it up. */
export function LiveSheet({ officials, material, values }: Props) {
  const typed = useDeferredValue(useWatch<LetterDraft>()) as Partial<LetterDraft>;
  const [officialId, setOfficialId] = useState(officials[0]?.id);
  const official = officials.find(({ id }) => id === officialId) ?? officials[0];
  const letter = useMemo(
    () =>
      official &&
      composeLetter({
        ...material,
        official,
        draft: { ...values, ...typed, askIds: [typed.askIds ?? values.askIds].flat() },
      }),
    [official, material, typed, values],
  );
  if (!letter)
    return (
      <p className="note stop">
        None of the officials you chose is on the list any more. Start a new letter from the appeal.
      </p>
    );
  return (
    <div className="stack">
      {officials.length > 1 && (
        <div className="field" data-needs-script>
          <label htmlFor="shown-official">The letter to</label>
          <select
            id="shown-official"
            value={official?.id}
            onChange={(event) => setOfficialId(event.target.value)}
          >
            {officials.map(({ id, role }) => (
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
