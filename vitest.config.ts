import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";
import { hasPostgres } from "./tests/database/harness/throwaway-postgres.ts";

process.env.TZ = "Pacific/Chatham"; // +12:45 or +13:45: a date that leans on the machine's zone shows

const onDatabase = (name: "sqlite" | "postgres") => ({
  extends: true as const,
  test: {
    name,
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
          isolate: false, // pure code: loading each module once takes half the time
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
