import { splitLead } from "@/lib/appeals/lead-sentence";

/** Running text, a paragraph for each line break. With `hasLead` its first sentence is set larger. */
export function Prose({ text, hasLead = false }: { text: string; hasLead?: boolean }) {
  const { lead, rest } = hasLead ? splitLead(text) : { lead: "", rest: text };
  const paragraphs = rest.split("\n").filter((paragraph) => paragraph.trim() !== "");
  return (
    <div className="prose">
      {lead && <p className="lead">{lead}</p>}
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
