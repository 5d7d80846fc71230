import type { Channel } from "@/generated/sqlite/enums";
import type { PlainKey } from "@/lib/interface/say";

/** What the page says about each channel. */
export const channelWords = {
  post: {
    name: "tally_post",
    declare: "send_posted",
    declared: "send_posted_done",
    reportAsk: "send_report_post_ask",
    report: "send_report_post",
  },
  fax: {
    name: "tally_fax",
    declare: "send_faxed",
    declared: "send_faxed_done",
    reportAsk: "send_report_fax_ask",
    report: "send_report_fax",
  },
  email: {
    name: "tally_email",
    declare: "send_emailed",
    declared: "send_emailed_done",
    reportAsk: "send_report_email_ask",
    report: "send_report_email",
  },
} as const satisfies Record<Channel, Record<string, PlainKey>>;
