import { dropImport } from "@/lib/appeals/import/keep-import.db";
import { coordinatorFor } from "@/lib/request/coordinator";
import { goTo } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

/** Lets go of a sheet that was read; what became of it stays. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/import/[id]/drop");
  if (!desk.ok) return desk.reply;
  await dropImport((await params).id);
  return goTo("/desk/import");
}
