import type { Coordinator } from "@/lib/desk/coordinators/coordinator";
import { countPublishers } from "@/lib/desk/coordinators/queries";
import type { DirectoryEditor } from "@/lib/officials/proposals/directory-rule";

/** Who changes the directory or the list of embassies: it decides whether another publisher has to agree. */
export async function directoryEditor({ role }: Coordinator): Promise<DirectoryEditor> {
  return { role, publishers: await countPublishers() };
}
