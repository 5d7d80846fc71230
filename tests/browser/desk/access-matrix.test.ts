import { expect } from "@playwright/test";
import type { CoordinatorRole } from "@/generated/sqlite/enums";
import { type DeskAddress, deskRoutes, mayVisit } from "@/lib/desk/access";
import { post, type Reply, send } from "@/tests/browser/harness/http-client";
import { test } from "@/tests/browser/harness/story";
import { findDeskRoutes, pathOf } from "./desk-routes";
import { type DeskServer, startDeskServer, type TestCoordinator } from "./desk-server";

const roles: CoordinatorRole[] = ["publisher", "editor", "translator", "reports"];
const routes = findDeskRoutes();

test.describe.configure({ mode: "default" }); // one server for the whole matrix
let server: DeskServer;
const coordinators = new Map<CoordinatorRole, TestCoordinator>();

test.beforeAll(async () => {
  server = await startDeskServer();
  for (const role of roles) coordinators.set(role, await server.addCoordinator(role));
});

test.afterAll(async () => server.stop());

// Planted fault: a folder app/desk/anything with a route and no entry in deskRoutes turns this red.
test("every page and route of the desk stands in the table of access, and nothing else does", () => {
  expect(routes.map(({ address }) => address)).toEqual(Object.keys(deskRoutes).sort());
  for (const { address, isPage, methods } of routes) {
    const declared = Object.keys(declaredAt(address));
    if (isPage) expect(declared, address).toEqual(["GET"]);
    // A route may lead a GET back to its page; what it answers itself is declared.
    else
      expect(
        methods.filter((method) => method !== "GET"),
        address,
      ).toEqual(declared.filter((one) => one !== "GET"));
  }
});

// Planted fault: a route that asks with another route's address lets a role in, or keeps one out, and its cell is red.
for (const { address, isPage } of routes) {
  test(`${address} answers each role as the table says`, async () => {
    for (const role of [null, ...roles]) {
      for (const method of ["GET", "POST"] as const) {
        const reply = await ask({ address, method, role });
        expect
          .soft(verdictOf(reply, method), `${method} ${address} as ${role ?? "nobody"}: ${reply.status}`)
          .toEqual(expectedVerdict({ address, method, role, isPage }));
      }
    }
  });
}

type Verdict = "answered" | "sign in first" | "not for this role" | "no such method";

function expectedVerdict({
  address,
  method,
  role,
  isPage,
}: {
  address: string;
  method: "GET" | "POST";
  role: CoordinatorRole | null;
  isPage: boolean;
}): Verdict {
  const declared = declaredAt(address);
  // A page shows itself to a post as to a visit: nothing is read from what is posted.
  const asked = isPage ? "GET" : method;
  if (!(asked in declared)) return "no such method";
  if (mayVisit({ address: known(address), method: asked, role })) return "answered";
  return role === null ? "sign in first" : "not for this role";
}

/** What a reply says. Whatever else an address answers to who may ask it is for other tests; it never breaks. */
function verdictOf({ status, headers, text }: Reply, method: "GET" | "POST"): Verdict {
  const location = String(headers.location ?? "");
  if (status === 401 && text.includes("/desk/sign-in/password")) return "sign in first";
  if (status === 307 && location.startsWith("/desk/sign-in?next=")) return "sign in first";
  if (status === 403 && text.includes("Your role does not include this")) return "not for this role";
  // What only takes posts leads a visitor back to its page, or says that it does not.
  const isLedBack = method === "GET" && status === 303 && location.startsWith("/desk");
  if (status === 405 || isLedBack) return "no such method";
  expect(status, text.slice(0, 200)).toBeLessThan(500);
  return "answered";
}

async function ask({
  address,
  method,
  role,
}: {
  address: string;
  method: "GET" | "POST";
  role: CoordinatorRole | null;
}): Promise<Reply> {
  const cookie = role ? await coordinators.get(role)?.signIn() : undefined;
  const headers: Record<string, string> = cookie ? { cookie: `${cookie.name}=${cookie.value}` } : {};
  const path = pathOf(address, { "/desk/coordinators": coordinators.get("reports")?.id ?? "" });
  if (method === "GET") return send(server.url, path, { headers });
  // In French: a translator writes translations, and no source text.
  return post(server.url, path, { page: "/desk", language: "fr" }, headers);
}

function known(address: string): DeskAddress {
  const found = Object.keys(deskRoutes).find((one): one is DeskAddress => one === address);
  if (!found) throw new Error(`${address} has no entry in lib/desk/access.ts`);
  return found;
}

function declaredAt(address: string): object {
  return Object.entries(deskRoutes).find(([one]) => one === address)?.[1] ?? {};
}
