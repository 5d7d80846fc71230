import path from "node:path";
import { defineConfig } from "vitest/config";
import { hasPostgres } from "./tests/database/harness/throwaway-postgres.ts";

const onDatabase = (name: "sqlite" | "postgres") => ({
  extends: true as const,
  test: {
    name,
    include: ["tests/database/**/*.long.test.ts"],
    globalSetup: "tests/database/harness/template.ts",
  },
});

// Checks that take minutes: `npm run test:long`.
export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: `${path.resolve(import.meta.dirname)}/` }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "long",
          include: ["{lib,tests}/**/*.long.test.ts"],
          exclude: ["tests/{database,browser}/**"],
        },
      },
      onDatabase("sqlite"),
      ...(hasPostgres() ? [onDatabase("postgres")] : []),
    ],
  },
});
