import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AppealView } from "@/components/appeal/view/appeal-view";
import { findAppeal } from "@/lib/appeals/queries";
import { findSection } from "@/lib/desk/section/queries";
import { tallyOfAppeal } from "@/lib/dispatches/queries";
import { now } from "@/lib/request/clock";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const appeal = await findAppeal((await params).slug, now());
  return appeal
    ? { title: `${appeal.personName}: ${appeal.title} – Postbag`, description: appeal.summary }
    : {};
}

export default async function AppealPage({ params }: Props) {
  const appeal = await findAppeal((await params).slug, now());
  if (!appeal) notFound();
  const [tally, section] = await Promise.all([tallyOfAppeal(appeal.id), findSection()]);
  return (
    <AppealView appeal={appeal} tally={tally} section={section} writePath={`/appeals/${appeal.slug}/write`} />
  );
}
