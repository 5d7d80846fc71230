import { setPriority } from "node:os";

// Ten of nineteen: it works when nobody else wants the machine, and slowly otherwise.
const BEHIND_OTHERS = 10;

/**
 * Lets everything else on this machine go first: for a process by its id, or for the thread that asks. Only Linux has
 * priorities of threads; elsewhere a thread stays as it is.
 */
export function giveWay(pid?: number): void {
  if (pid === undefined && process.platform !== "linux") return;
  try {
    setPriority(pid ?? 0, BEHIND_OTHERS);
  } catch {
    // Where the host doesn't allow it, or the process is gone already, nothing is lost but politeness.
  }
}
