import { readFile, writeFile } from "node:fs/promises";
import { withCoachTable } from "@/lib/coach/measure/measure-all";

// Writes the measured tables into docs/coach.md: `npm run coach:table`.
const path = new URL("../docs/coach.md", import.meta.url);
await writeFile(path, await withCoachTable(await readFile(path, "utf8")));
