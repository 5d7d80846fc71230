import Sqlite from "better-sqlite3";
import { isPostgresUrl } from "@/lib/ground/settings";

/**
 * Whether a SQLite file holds all these appeals already; false where only the full client could tell. Prisma's
 * clients take several times as long to load as this takes to answer.
 */
export function hasAppeals(databaseUrl: string, slugs: readonly string[]): boolean {
  if (isPostgresUrl(databaseUrl)) return false;
  try {
    const file = new Sqlite(databaseUrl.replace(/^file:/, ""), { readonly: true, fileMustExist: true });
    try {
      const find = file.prepare('SELECT 1 FROM "Appeal" WHERE slug = ?');
      return slugs.every((slug) => find.get(slug) !== undefined);
    } finally {
      file.close();
    }
  } catch {
    return false; // no file or no tables yet: the insert that follows says what is wrong
  }
}
