/** Running text, a paragraph for each line break. With `hasLead` its first sentence is set larger. */
export function Prose({ text, hasLead = false }: { text: string; hasLead?: boolean }) {
  const [lead, rest] = hasLead ? splitLead(text) : ["", text];
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

function splitLead(text: string): [string, string] {
  const end = text.search(/[.!?]\s+\p{Lu}/u);
  return end < 0 ? [text, ""] : [text.slice(0, end + 1), text.slice(end + 1).trim()];
}
