/** A told value for people: lists line by line, objects as key and value, text as it is. */
export function readableJson(json: string): string {
  const value: unknown = JSON.parse(json);
  if (typeof value !== "object" || value === null) return String(value) || "(empty)";
  const isList = Array.isArray(value);
  const lines = Object.entries(value).map(([key, part]: [string, unknown]) =>
    isList ? readablePart(part) : `${key}: ${readablePart(part)}`,
  );
  return lines.join("\n") || "(empty)";
}

function readablePart(part: unknown): string {
  if (typeof part !== "object" || part === null) return String(part ?? "");
  return Object.values(part)
    .map((one: unknown) => readablePart(one))
    .filter((text) => text !== "")
    .join(" · ");
}
