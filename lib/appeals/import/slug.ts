/** The address of an appeal from whom it is for: "khadija-ismayilova"; "appeal" where nothing Latin is left of it. */
export function slugFor(personName: string): string {
  const [first = ""] = personName.split(/[,;(]/);
  const letters = first
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ıİ]/g, "i")
    .replace(/[øØ]/g, "o")
    .replace(/[łŁ]/g, "l")
    .replace(/[əƏ]/g, "e")
    .replace(/ß/g, "ss")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return letters.slice(0, 60).replace(/-+$/, "") || "appeal";
}

/** The first of "somebody", "somebody-2", "somebody-3" … that is free. */
export async function freeSlug(wanted: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!(await isTaken(slug))) return slug;
  }
}
