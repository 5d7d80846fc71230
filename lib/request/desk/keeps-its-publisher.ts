import { showPage } from "@/lib/request/replies";

/** The desk never loses its last publisher: nobody could invite another. */
export function keepsItsPublisher(): Response {
  const errors = { here: "Make somebody else a publisher first: the desk needs one" };
  return showPage({ path: "/desk/coordinators", status: 409, state: { values: {}, errors } });
}
