/**
 * The language among these that a browser's Accept-Language (RFC 9110, section 12.5.4) likes best, as its tag; null
 * where it names none of them. "pt-BR" is content with "pt".
 */
export function preferredLanguage(header: string | null, available: readonly string[]): string | null {
  const wishes = (header ?? "")
    .split(",")
    .map((wish, order) => ({ ...readWish(wish), order }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.order - other.order);
  for (const { base } of wishes) {
    const tag = available.find((one) => one === base);
    if (tag) return tag;
  }
  return null;
}

function readWish(wish: string): { base: string; weight: number } {
  const [tag = "", ...parameters] = wish.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  return { base: tag.split("-")[0] ?? "", weight: weight === undefined ? 1 : Number(weight) || 0 };
}
