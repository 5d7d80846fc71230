import type { Db, Transaction } from "@/lib/ground/db";
import type { AppealSeed, OfficialSeed, TemplateSeed } from "./appeal-seed";

/** The language of everything that is not written for a letter in another one. */
const LANGUAGE = "en";

/**
 * Puts an appeal with everything that belongs to it into the database, all or nothing, and says whether it did:
 * one that is there already is left alone, for a coordinator may have changed any part of it.
 */
export async function insertAppeal(db: Db, seed: AppealSeed): Promise<boolean> {
  return db.$transaction(async (tx) => {
    if (await tx.appeal.findUnique({ where: { slug: seed.slug }, select: { id: true } })) return false;
    for (const official of seed.officials) await insertOfficial(tx, official);
    await insertTexts(tx, seed);
    await insertIssue(tx, seed);
    return true;
  });
}

/** The directory is one for all appeals: an official whom it knows keeps what it says. */
async function insertOfficial(tx: Transaction, { addressedAs: _, ...official }: OfficialSeed): Promise<void> {
  if (await tx.official.findUnique({ where: { id: official.id }, select: { id: true } })) return;
  await tx.official.create({
    data: {
      ...official,
      addressLines: [...official.addressLines],
      faxes: [...official.faxes],
      phones: [...official.phones],
      emails: [...official.emails],
      salutations: { ...official.salutations },
    },
  });
}

async function insertTexts(tx: Transaction, seed: AppealSeed): Promise<void> {
  const { slug, kind, country, personName, isShownInFeeds } = seed;
  const language = LANGUAGE;
  await tx.appeal.create({
    data: {
      id: appealId(slug),
      slug,
      kind,
      country,
      personName,
      personSpellings: [...seed.personSpellings],
      sensitiveWords: [...seed.sensitiveWords],
      isShownInFeeds,
      sourceLanguage: language,
      texts: { create: { language, ...seed.texts } },
      timeline: {
        create: seed.timeline.map((entry) => ({ id: `${slug}-${entry.day}`, language, ...entry })),
      },
      familyPieces: {
        create: seed.familyPieces.map((piece, position) => {
          return { id: `${slug}-family-${position + 1}`, language, position, ...piece };
        }),
      },
      sources: {
        create: seed.sources.map((source, position) => {
          return { id: `${slug}-source-${position + 1}`, position, ...source };
        }),
      },
    },
  });
}

async function insertIssue(tx: Transaction, { slug, issue, asks, officials, templates }: AppealSeed) {
  const id = `${slug}-1`;
  await tx.issue.create({
    data: {
      ...issue,
      id,
      appealId: appealId(slug),
      number: 1,
      stage: "published",
      languages: [...issue.languages],
      asks: {
        create: asks.map(({ key, texts }, position) => {
          const inLanguages = Object.entries(texts).map(([language, text]) => ({ language, ...text }));
          return { id: `${id}-${key}`, position, texts: { create: inLanguages } };
        }),
      },
      addressees: {
        create: officials.map(({ id: officialId, addressedAs: kind }, position) => {
          return { officialId, position, kind };
        }),
      },
      templates: {
        create: templates.map((template) => {
          const { language } = template;
          return { id: `${id}-${language}`, language, blocks: { create: blocksOf(template) } };
        }),
      },
    },
  });
}

/** Never its slug: what takes one for the other shows in every test. */
export function appealId(slug: string): string {
  return `appeal-${slug}`;
}

function blocksOf(template: TemplateSeed) {
  const parts = ["subject", "why", "who", "facts", "closing"] as const;
  return parts.flatMap((part) => template[part].map((text, variant) => ({ part, variant, text })));
}
