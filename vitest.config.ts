import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";
import { hasPostgres } from "./tests/database/harness/throwaway-postgres.ts";

process.env.TZ = "Pacific/Chatham"; // +12:45 or +13:45: a date that leans on the machine's zone shows

// Without isolation a worker loads each module once and not for every file again: half the time. What a file changes
// in the process (its database, a setting) it puts back.
const onDatabase = (name: "sqlite" | "postgres") => ({
  extends: true as const,
  test: {
    name,
    isolate: false,
    include: ["tests/database/**/*.test.ts"],
    exclude: ["**/*.long.test.ts"],
    globalSetup: "tests/database/harness/template.ts",
    testTimeout: 30_000,
  },
});

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: `${path.resolve(import.meta.dirname)}/` }] },
  test: {
    // By itself Vitest leaves one core to its main thread, which has little to do.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          isolate: false,
          include: ["{lib,components,prisma,server,scripts,app}/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
          exclude: ["tests/{database,browser}/**", "tests/*.test.ts", "**/*.long.test.ts"],
        },
      },
      { extends: true, test: { name: "house", include: ["tests/*.test.ts"] } },
      onDatabase("sqlite"),
      ...(hasPostgres() ? [onDatabase("postgres")] : []),
    ],
  },
});
