/**
 * The rooms of `lib/`, lowest first, each with the models that it alone writes. A room imports only rooms that stand
 * before it. A room that is missing here, or a model that nobody owns, fails the house test.
 */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  ground: ["Instance"],
  interface: [],
  history: ["Change", "HistoryEnd"],
  section: ["Section"],
  mail: [],
  sheets: [],
  officials: ["Official", "ChannelReport", "OfficialProposal"],
  appeals: [
    ...["Appeal", "AppealText", "NewsText", "TimelineEntry", "FamilyPiece", "Source"],
    ...["Issue", "Ask", "AskText", "Addressee", "Template", "TemplateBlock"],
    ...["SheetImport", "Proposal", "PublishedState"],
  ],
  letters: ["Letter", "LetterOfficial", "ClockMark"],
  coach: [],
  paper: [],
  dispatches: ["Dispatch", "Counted", "CountedDay", "CountedAppeal"],
  outbox: [
    ...["OutboxMessage", "OutboxText", "OutboxContact", "OutboxLog", "SendingBudget", "HostBackoff"],
    ...["OfficialMailHealth", "UnreadBounce"],
  ],
  feeds: [],
  desk: ["Coordinator", "RecoveryCode", "DeskSession", "Invitation", "KeptForm"],
  request: [],
};

/** The room of a path or of a name such as `@/lib/letters/seal`; undefined outside `lib/`. */
export function roomOf(name: string): string | undefined {
  return /^(?:@\/|\.\/)?lib\/([^/]+)\//.exec(name)?.[1];
}
