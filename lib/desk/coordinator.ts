import type { CoordinatorRole } from "@/generated/sqlite/enums";

/** Somebody who works at the desk. */
export type Coordinator = { id: string; email: string; name: string; role: CoordinatorRole };

/** Whoever runs a command on the machine itself, as the history names them. */
export const HOST = "host";

/** What came with Postbag, as the history names it. */
export const SEED = "seed";
