import type { Appeal } from "@/lib/appeals/appeal";

/**
 * What a page about an appeal says of itself to those who only pass its address on. Where the section does not want the
 * appeal shared that is nothing: programs that make previews read the title of the page too.
 */
export function linkPreview({
  appeal,
  title,
  description,
}: {
  appeal: Pick<Appeal, "isShared">;
  title: string;
  description?: string;
}): { title: string; description?: string; robots?: { index: false } } {
  if (!appeal.isShared) return { title: "Urgent Action – Postbag", robots: { index: false } };
  return { title: `${title} – Postbag`, ...(description !== undefined && { description }) };
}
