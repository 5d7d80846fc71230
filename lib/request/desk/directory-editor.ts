import type { Coordinator } from "@/lib/desk/coordinator";
import { countPublishers } from "@/lib/desk/list-coordinators.db";
import type { DirectoryEditor } from "@/lib/officials/directory-rule";

/**
 * Who changes the directory or the list of embassies: it decides whether another publisher has to agree. `proposed` is
 * what the form says of the change that waited when it was opened.
 */
export async function directoryEditor({ role }: Coordinator, proposed?: unknown): Promise<DirectoryEditor> {
  return { role, publishers: await countPublishers(), ...(proposed ? { saw: String(proposed) } : {}) };
}
