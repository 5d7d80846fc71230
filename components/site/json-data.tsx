/** Data for a script of ours, in the page. Never run: the type says so, and "<" cannot end the element. */
export function JsonData({ id, data }: { id: string; data: unknown }) {
  const json = JSON.stringify(data).replace(/</g, "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with its only dangerous character escaped
  return <script type="application/json" id={id} dangerouslySetInnerHTML={{ __html: json }} />;
}
