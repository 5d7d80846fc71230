import { z } from "zod";

/** What the first line of a backup says of the rest, which is the database. */
export const manifestSchema = z.object({
  version: z.string(),
  kind: z.enum(["sqlite", "postgres"]),
  at: z.string(),
  migrations: z.array(z.string()),
  /** Rows of each table. */
  counts: z.record(z.string(), z.number()),
  sha256: z.string(),
  /** The server's secret in base64: without it nothing sealed in the database opens. */
  secret: z.string(),
});

export type Manifest = z.infer<typeof manifestSchema>;
