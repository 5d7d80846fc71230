import { z } from "zod";
import { database } from "@/lib/ground/db";
import { type SheetReading, sheetReadingSchema } from "@/lib/sheets/schema";
import type { KnownOfficial } from "./match-official";

export type SheetImport = {
  id: string;
  filename: string;
  createdAt: Date;
  acceptedAs: string | null;
  reading: SheetReading;
};

/** A sheet that was read, with what the reader found. */
export async function findImport(id: string): Promise<SheetImport | null> {
  const db = await database();
  const row = await db.sheetImport.findUnique({ where: { id } });
  return row ? { ...row, reading: sheetReadingSchema.parse(row.reading) } : null;
}

/** The sheets that were read, the newest first. */
export async function listImports(): Promise<Omit<SheetImport, "reading">[]> {
  const db = await database();
  return db.sheetImport.findMany({
    orderBy: { createdAt: "desc" },
    select: { id: true, filename: true, createdAt: true, acceptedAs: true },
    take: MOST_SHOWN,
  });
}

const MOST_SHOWN = 50;
const texts = z.array(z.string());

/** Everybody in the directory whom a sheet may mean, by country and role. */
export async function listKnownOfficials(): Promise<KnownOfficial[]> {
  const db = await database();
  const rows = await db.official.findMany({
    where: { retiredAt: null, isWaiting: false },
    orderBy: [{ country: "asc" }, { role: "asc" }],
    select: { id: true, role: true, name: true, country: true, faxes: true, emails: true },
  });
  return rows.map((row) => ({ ...row, faxes: texts.parse(row.faxes), emails: texts.parse(row.emails) }));
}
