import { readFileSync } from "node:fs";
import type { Command } from "@/scripts/postbag/command";

export const version: Command = {
  summary: "Prints the version",
  run: async () => {
    const { version: number } = JSON.parse(readFileSync("package.json", "utf8"));
    return {
      isFine: true,
      lines: [`Postbag ${number}, Node ${process.version}`],
      data: { version: number, node: process.version },
    };
  },
};
