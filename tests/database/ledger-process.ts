// A process of its own that tells the ledger happenings, all at once. Standard input: a ledger and its happenings.
import { text } from "node:stream/consumers";
import { closeDatabase } from "@/lib/ground/db";
import { type Happening, happen, type Ledger } from "./ledger-world";

const { ledger, happenings }: { ledger: Ledger; happenings: Happening[] } = JSON.parse(
  await text(process.stdin),
);
await Promise.all(happenings.map((happening) => happen(ledger, happening)));
await closeDatabase();
