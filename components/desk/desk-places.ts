import type { DeskAddress } from "@/lib/desk/access";

/** What the desk's own line of links leads to, in the order of a working day. */
export const deskPlaces: readonly { address: DeskAddress; label: string }[] = [
  { address: "/desk", label: "Desk" },
  { address: "/desk/appeals", label: "Appeals" },
  { address: "/desk/import", label: "Import a sheet" },
  { address: "/desk/officials", label: "Officials" },
  { address: "/desk/outbox", label: "Outbox" },
  { address: "/desk/numbers", label: "Numbers" },
  { address: "/desk/section", label: "Section" },
  { address: "/desk/history", label: "History" },
  { address: "/desk/coordinators", label: "Coordinators" },
];
