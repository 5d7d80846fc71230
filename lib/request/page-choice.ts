import { cookies } from "next/headers";
import { z } from "zod";
import { layoutForCountry, layoutIds, paperForCountry, paperIds } from "@/lib/paper/layout/layouts";
import type { PageChoice } from "@/lib/paper/setting/page-geometry";

const NAME = "paper";
const YEAR_SECONDS = 31_536_000;
const choiceSchema = z.object({ layout: z.enum(layoutIds), paper: z.enum(paperIds) });

/** The paper and window this device chose before, else the usual ones of the writer's country. */
export async function pageChoice(country: string): Promise<PageChoice> {
  const [layout, paper] = (await cookies()).get(NAME)?.value.split(".") ?? [];
  const chosen = choiceSchema.safeParse({ layout, paper });
  return chosen.success
    ? chosen.data
    : { layout: layoutForCountry(country), paper: paperForCountry(country) };
}

/** The Set-Cookie header for a posted choice; none for one that does not exist. */
export function rememberPageChoice(values: Record<string, unknown>): string[] {
  const chosen = choiceSchema.safeParse(values);
  if (!chosen.success) return [];
  return [
    `${NAME}=${chosen.data.layout}.${chosen.data.paper}; Path=/; Max-Age=${YEAR_SECONDS}; HttpOnly; SameSite=Lax`,
  ];
}
