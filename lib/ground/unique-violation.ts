/** Did a write fail because something with the same key is there already? (Prisma's P2002, on either database.) */
export function isUniqueViolation(problem: unknown): boolean {
  return problem instanceof Error && "code" in problem && problem.code === "P2002";
}
