import type { CoordinatorRole } from "@/generated/sqlite/enums";

type Visitors = "anyone" | readonly CoordinatorRole[];

const anyone = "anyone";
const everyCoordinator = ["publisher", "editor", "translator", "reports"] as const;
const editors = ["publisher", "editor"] as const;
const writers = ["publisher", "editor", "translator"] as const;
const publishers = ["publisher"] as const;

/**
 * Who may do what at the desk, the only place that says so: each address as its folder under app/ is named, with
 * what it answers. Pages and routes ask by their address, and the access test goes through all of them.
 */
export const deskRoutes = {
  "/desk": { GET: everyCoordinator },
  "/desk/sign-in": { GET: anyone },
  "/desk/sign-in/password": { POST: anyone },
  "/desk/sign-in/code": { GET: anyone },
  "/desk/sign-in/code/check": { POST: anyone },
  "/desk/sign-in/enrol": { GET: anyone },
  "/desk/sign-in/enrol/check": { POST: anyone },
  "/desk/sign-out": { POST: anyone },
  "/desk/invitation/[token]": { GET: anyone },
  "/desk/invitation/[token]/accept": { POST: anyone },
  "/desk/kept/discard": { POST: everyCoordinator },
  "/desk/account": { GET: everyCoordinator },
  "/desk/account/codes": { GET: everyCoordinator },
  "/desk/account/codes/new": { POST: everyCoordinator },
  "/desk/account/password": { POST: everyCoordinator },
  "/desk/account/sign-out-elsewhere": { POST: everyCoordinator },
  "/desk/coordinators": { GET: publishers },
  "/desk/coordinators/invite": { POST: publishers },
  "/desk/coordinators/[id]/role": { POST: publishers },
  "/desk/coordinators/[id]/switch": { POST: publishers },
  "/desk/numbers": { GET: everyCoordinator },
  "/desk/history": { GET: everyCoordinator },
  "/desk/import": { GET: editors },
  "/desk/import/read": { POST: editors },
  "/desk/import/[id]": { GET: editors },
  "/desk/import/[id]/accept": { POST: editors },
  "/desk/import/[id]/drop": { POST: editors },
  "/desk/appeals": { GET: everyCoordinator },
  "/desk/appeals/[slug]": { GET: everyCoordinator },
  "/desk/appeals/[slug]/next": { POST: editors },
  "/desk/appeals/[slug]/[number]": { GET: everyCoordinator },
  "/desk/appeals/[slug]/[number]/preview": { GET: everyCoordinator },
  "/desk/appeals/[slug]/[number]/try": { POST: everyCoordinator },
  "/desk/appeals/[slug]/[number]/publish": { POST: publishers },
  "/desk/appeals/[slug]/[number]/withdraw": { POST: publishers },
  "/desk/appeals/[slug]/[number]/extend": { POST: publishers },
  "/desk/appeals/[slug]/[number]/stop": { POST: editors },
  "/desk/appeals/[slug]/[number]/close": { POST: publishers },
  "/desk/appeals/[slug]/[number]/reopen": { POST: publishers },
  "/desk/appeals/[slug]/[number]/restore": { POST: publishers },
  // Only publishers agree, which the change itself checks; others take back their own.
  "/desk/appeals/[slug]/[number]/agree": { POST: writers },
  "/desk/appeals/[slug]/[number]/[part]": { GET: writers },
  "/desk/appeals/[slug]/[number]/[part]/save": { POST: writers },
  "/desk/officials": { GET: everyCoordinator },
  "/desk/officials/new": { GET: editors },
  "/desk/officials/add": { POST: editors },
  "/desk/officials/export": { GET: editors },
  "/desk/officials/import": { GET: editors },
  "/desk/officials/import/check": { POST: editors },
  "/desk/officials/import/take": { POST: editors },
  "/desk/officials/[id]": { GET: everyCoordinator },
  "/desk/officials/[id]/drop": { POST: editors },
  "/desk/officials/[id]/save": { POST: editors },
  "/desk/officials/[id]/verify": { POST: editors },
  "/desk/officials/[id]/agree": { POST: editors }, // the route: only publishers agree, others take back their own
  "/desk/officials/[id]/merge": { GET: editors },
  "/desk/officials/[id]/merge/into": { POST: editors },
  "/desk/outbox": { GET: everyCoordinator },
  "/desk/outbox/allow": { POST: publishers },
  "/desk/outbox/release": { POST: publishers },
  "/desk/outbox/mend": { POST: editors },
  "/desk/outbox/[id]": { GET: editors },
  "/desk/outbox/[id]/decide": { POST: editors },
  "/desk/outbox/[id]/text": { POST: editors },
  "/desk/section": { GET: everyCoordinator },
  "/desk/section/save": { POST: publishers },
} as const satisfies Record<string, { GET?: Visitors; POST?: Visitors }>;

export type DeskAddress = keyof typeof deskRoutes;

const patterns = Object.keys(deskRoutes).map((address) => ({
  address,
  // What has a name of its own comes before what has a part in brackets, as in the framework.
  isOpen: address.includes("["),
  pattern: new RegExp(`^${address.replace(/\[\w+\]/g, "[^/]+")}$`),
}));

/** The address that answers a path of the desk; null where there is none. */
export function deskAddressOf(path: string): DeskAddress | null {
  const fitting = patterns.filter(({ pattern }) => pattern.test(path));
  const found = fitting.find(({ isOpen }) => !isOpen) ?? fitting[0];
  return found && isDeskAddress(found.address) ? found.address : null;
}

function isDeskAddress(address: string): address is DeskAddress {
  return Object.hasOwn(deskRoutes, address);
}

export function takesPosts(address: DeskAddress): boolean {
  return "POST" in deskRoutes[address];
}

/** May this coordinator, or nobody (null), do this? What an address does not answer, nobody may. */
export function mayVisit({
  address,
  method,
  role,
}: {
  address: DeskAddress;
  method: "GET" | "POST";
  role: CoordinatorRole | null;
}): boolean {
  const route: { GET?: Visitors; POST?: Visitors } = deskRoutes[address];
  const visitors = route[method] ?? [];
  return visitors === anyone || (role !== null && visitors.includes(role));
}

/** What each role is called and what it is for. */
export const roleWords: Record<CoordinatorRole, { name: string; does: string }> = {
  publisher: { name: "Publisher", does: "Everything, and invites others" },
  editor: { name: "Editor", does: "Appeals, officials and texts; a publisher publishes them" },
  translator: { name: "Translator", does: "Texts in other languages" },
  reports: { name: "Reports only", does: "Reads the numbers and the history, changes nothing" },
};
