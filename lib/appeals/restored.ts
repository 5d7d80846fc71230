import type { CalendarDay } from "@/lib/ground/calendar-day";
import type { AppealContent } from "./content";

/** What an earlier state does not bring back. */
export type LeftAlone = keyof typeof leftAloneWords;

/** The same in words, for the page. */
export const leftAloneWords = {
  sending: "Whether Postbag may send letters is as it was: that is switched on the page of the outbox.",
  feeds: "Whether the front page, feeds, cards and link previews may show it is as it was.",
  retired: "The addressees are as they were: somebody among the earlier ones is no longer in the directory.",
  addressees: "The addressees are as they were: changing them takes a second publisher.",
  date: "The date is as it was: the earlier one has passed.",
} as const;

export function isLeftAlone(name: string): name is LeftAlone {
  return Object.hasOwn(leftAloneWords, name);
}

/**
 * What stands there once a state from before is put back: its words, but no switch that somebody has set since, nobody
 * who has left the directory, and no date that has passed. `left` names what differs because of that.
 */
export function restored({
  state,
  now,
  today,
  isGone,
  keepsAddressees,
}: {
  state: AppealContent;
  now: AppealContent;
  today: CalendarDay;
  /** Somebody whom the state addresses, or has a letter for, is no longer in the directory. */
  isGone: boolean;
  keepsAddressees: boolean;
}): { content: AppealContent; left: LeftAlone[] } {
  const addressees = isGone || keepsAddressees ? now.addressees : state.addressees;
  const ownLetters = isGone ? now.templates : state.templates;
  const isOver = state.issue.deadline !== null && state.issue.deadline <= today;
  const { deadline, opensOn } = isOver ? now.issue : state.issue;
  const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
  const left: LeftAlone[] = [];
  if (state.allowsServerSending !== now.allowsServerSending) left.push("sending");
  if (state.isShownInFeeds !== now.isShownInFeeds) left.push("feeds");
  if (isGone) left.push("retired");
  else if (differs(addressees, state.addressees)) left.push("addressees");
  if (deadline !== state.issue.deadline) left.push("date");
  const content = {
    ...afterwards(state, now),
    allowsServerSending: now.allowsServerSending,
    isShownInFeeds: now.isShownInFeeds,
    addressees,
    templates: [
      ...state.templates.filter(({ officialId }) => officialId === null),
      ...ownLetters.filter(({ officialId }) => officialId !== null),
    ],
  };
  // An outcome belongs to where the issue stands, which stays.
  const { outcome } = now.issue;
  return { content: { ...content, issue: { ...content.issue, deadline, opensOn, outcome } }, left };
}

/** The clocks of translations run on: a text put back is a new text, and what had followed it does so again. */
function afterwards(state: AppealContent, now: AppealContent): AppealContent {
  const revision = now.revision + 1;
  const newsRevision = now.issue.newsRevision + 1;
  const timelineRevision = now.timelineRevision + 1;
  const familyRevision = now.familyRevision + 1;
  return {
    ...state,
    ...{ revision, timelineRevision, familyRevision },
    issue: { ...state.issue, newsRevision },
    texts: state.texts.map((text) => followed(text, state.revision, revision)),
    timeline: state.timeline.map((entry) => followed(entry, state.timelineRevision, timelineRevision)),
    familyPieces: state.familyPieces.map((piece) => followed(piece, state.familyRevision, familyRevision)),
    newsTexts: state.newsTexts.map((text) => followed(text, state.issue.newsRevision, newsRevision)),
  };
}

function followed<Text extends { sourceRevision: number }>(text: Text, before: number, now: number): Text {
  return text.sourceRevision === before ? { ...text, sourceRevision: now } : text;
}
