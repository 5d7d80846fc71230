import type { NoticeWords } from "./notice-words";

export const en: NoticeWords = {
  greeting: "Hello {name},",
  greetingWithoutName: "Hello,",
  yourLetter: "This is your letter:",
  otherWays: "You can still print it and post or fax it yourself: {link}",
  confirmation: {
    subject: "Please confirm: your letter to {officials}",
    text: [
      "You asked us to send your letter about “{appeal}” to: {officials}.",
      "Please open this page and press the button on it. Nothing is sent before you do:",
      "{link}",
      "The link works for seven days. If this was not you, do nothing: nothing will be sent, and your address will be erased.",
    ],
  },
  copy: {
    subject: "Your letter to {official} has been handed over",
    text: [
      "On {date} the mail server accepted your letter to {official} about “{appeal}”.",
      "Whether somebody reads it we cannot see. If it comes back within six days, we will tell you.",
    ],
    reminderPromised: "In two weeks we will ask you once whether an answer came, as you wished.",
  },
  reminder: {
    subject: "Did {official} answer you?",
    text: [
      "Two weeks ago your letter about “{appeal}” went to {official}. Did an answer come?",
      "Even a short or unfriendly answer helps the people who follow the case. Please tell them about it; the page says how:",
      "{link}",
      "This was the only reminder. Your address has now been erased here.",
    ],
  },
  autoReply: {
    subject: "An automatic answer from {official}",
    text: [
      "The mail server of {official} sent an automatic answer to your letter about “{appeal}”. It says nothing about whether your letter is read:",
      "{reply}",
    ],
  },
  uncertain: {
    subject: "We do not know whether your letter to {official} arrived",
    text: [
      "While your letter about “{appeal}” was being handed over, the connection broke at the very last moment. It may have arrived at {official}, or not: nobody can tell.",
      "We never send a letter twice by ourselves. On this page you can have it sent once more, or leave it:",
      "{link}",
    ],
  },
  bounced: {
    subject: "Your letter to {official} came back",
    text: ["The mail server of {official} did not accept your letter about “{appeal}” and sent it back."],
  },
  expired: {
    subject: "Your letter to {official} was too late",
    text: [
      "The time for letters about “{appeal}” ran out before yours to {official} could be handed over. It was not sent.",
    ],
  },
  failed: {
    subject: "Your letter to {official} could not be sent",
    text: [
      "We tried to hand over your letter about “{appeal}” to {official} by email, without success. It was not sent.",
    ],
  },
  unknown: {
    subject: "Your letter to {official}: still not known whether it arrived",
    text: [
      "A week ago the connection broke while your letter about “{appeal}” was being handed over to {official}. Nobody decided to send it again, so it ends here. It may have arrived or not.",
    ],
  },
  stopped: {
    subject: "Your letter to {official} was stopped",
    text: [
      "Your letter about “{appeal}” to {official} was stopped before it was handed over. It was not sent.",
    ],
  },
};
