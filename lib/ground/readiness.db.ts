import { checkWritable } from "./instance.db";

// Next bundles this file apart from the server in front of it; both are one process and share one mark.
declare global {
  var isPostbagStopping: boolean | undefined;
}

/** Said once by the server when it is told to end: it answers what is under way and wants nothing new. */
export function markStopping(): void {
  globalThis.isPostbagStopping = true;
}

/** Whether letters can be saved in this process, and why not. */
export async function readiness(): Promise<"ready" | "stopping" | "database can't be written"> {
  if (globalThis.isPostbagStopping) return "stopping";
  try {
    await checkWritable();
    return "ready";
  } catch {
    return "database can't be written";
  }
}
