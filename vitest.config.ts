import path from "node:path";
import { defineConfig } from "vitest/config";

process.env.TZ = "Pacific/Chatham"; // +12:45 or +13:45: a date that leans on the machine's zone shows

const alias = [{ find: /^@\//, replacement: `${path.resolve(import.meta.dirname)}/` }];

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["{lib,components,prisma,server,scripts,app}/**/*.test.{ts,tsx}"] },
      },
      { extends: true, test: { name: "house", include: ["tests/*.test.ts"] } },
    ],
  },
});
