import path from "node:path";
import { defineConfig } from "vitest/config";

// Checks that take minutes: `npm run test:long`.
export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: `${path.resolve(import.meta.dirname)}/` }] },
  test: { include: ["{lib,tests}/**/*.long.test.ts"] },
});
