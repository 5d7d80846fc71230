import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Sheet, sheetSchema } from "@/lib/sheets/schema";

const FOLDER = path.join(import.meta.dirname, "../fixtures");

export type Fixture = { name: string; file: string; bytes: Uint8Array; truth: Sheet };

/** Every sheet under `fixtures/` with the fields that it holds. Persons, places and events in them are invented. */
export function readFixtures(): Fixture[] {
  return readdirSync(FOLDER).flatMap((folder) =>
    readdirSync(path.join(FOLDER, folder))
      .filter((file) => !file.endsWith(".json"))
      .map((file) => {
        const truth = path.join(FOLDER, folder, file.replace(/\.\w+$/, ".json"));
        return {
          name: `${folder}/${file}`,
          file,
          bytes: readFileSync(path.join(FOLDER, folder, file)),
          truth: sheetSchema.parse(JSON.parse(readFileSync(truth, "utf8"))),
        };
      }),
  );
}
