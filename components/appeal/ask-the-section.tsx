import type { Section } from "@/lib/section/section";

/** Whom to ask whether letters are still wanted; nothing where the section has not said it. */
export function AskTheSection({ section: { name, contact } }: { section: Section }) {
  if (contact === "") return null;
  return (
    <p>
      {name === "" ? (
        "Ask the section"
      ) : (
        <>
          Ask <bdi>{name}</bdi>
        </>
      )}
      : <bdi>{contact}</bdi>
    </p>
  );
}
