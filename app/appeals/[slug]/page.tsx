import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AppealView } from "@/components/appeal/view/appeal-view";
import { Share } from "@/components/appeal/view/share";
import type { Appeal } from "@/lib/appeals/appeal";
import { findAppeal } from "@/lib/appeals/find-appeal.db";
import { tallyOfAppeal } from "@/lib/dispatches/read-tally.db";
import { linkPreview } from "@/lib/feeds/link-preview";
import { addressIn } from "@/lib/interface/addresses";
import { appSettings } from "@/lib/request/app-settings";
import { now } from "@/lib/request/clock";
import { reader } from "@/lib/request/reader";
import { findSection } from "@/lib/section/find-section.db";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ language?: string | string[] }>;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const appeal = await appealAt(props);
  const title = `${appeal?.personName}: ${appeal?.title}`;
  return appeal ? linkPreview({ appeal, title, description: appeal.summary }) : {};
}

export default async function AppealPage(props: Props) {
  const appeal = await appealAt(props);
  if (!appeal) notFound();
  const [tally, section] = await Promise.all([tallyOfAppeal(appeal.id), findSection()]);
  const path = `/appeals/${appeal.slug}`;
  const by = await reader();
  const url = `${appSettings().publicUrl}${addressIn(by.language, path)}`;
  return (
    <AppealView
      appeal={appeal}
      tally={tally}
      section={section}
      path={path}
      writePath={`${path}/write`}
      share={
        appeal.isShared ? <Share title={`${appeal.personName}: ${appeal.title}`} url={url} by={by} /> : null
      }
      by={by}
    />
  );
}

/** The appeal in the language that the address names, else in the page's: both can be passed on. */
async function appealAt({ params, searchParams }: Props): Promise<Appeal | null> {
  const [{ slug }, { language }] = await Promise.all([params, searchParams]);
  return findAppeal(slug, now(), [language ?? []].flat()[0] ?? (await reader()).language);
}
