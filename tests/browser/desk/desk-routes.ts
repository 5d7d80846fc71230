import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export type FoundRoute = {
  /** As its folder under app/ is named: "/desk/officials/[id]". */
  address: string;
  isPage: boolean;
  /** What its file answers. */
  methods: string[];
};

/** Every page and route below app/desk, found by walking the folder. */
export function findDeskRoutes(): FoundRoute[] {
  const root = path.resolve(import.meta.dirname, "../../..");
  const files = readdirSync(path.join(root, "app/desk"), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => {
      const text = readFileSync(path.join(root, "app/desk", file), "utf8");
      const isPage = file.endsWith("page.tsx");
      const exported = [...text.matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name = ""]) => name);
      const folder = path.posix.dirname(file);
      return {
        address: folder === "." ? "/desk" : `/desk/${folder}`,
        isPage,
        methods: isPage ? ["GET"] : exported.filter((name) => /^[A-Z]+$/.test(name)),
      };
    })
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/**
 * The address of a route with things that are there, so that an answer is one to who asks, not to what is asked for.
 * `ids` are those of what lives below an address, such as "/desk/coordinators".
 */
export function pathOf(address: string, ids: Readonly<Record<string, string>>): string {
  const owner = Object.keys(ids).find((path) => address.startsWith(`${path}/`)) ?? "";
  const parts = new Map([
    ["id", ids[owner] ?? "zz-mayor-of-postville"],
    ["token", "no-such-token"],
    ["slug", "practice-letter"],
    ["number", "1"],
    ["part", "text"],
    ["language", "en"],
  ]);
  return address.replace(/\[(\w+)\]/g, (_, name: string) => parts.get(name) ?? name);
}
