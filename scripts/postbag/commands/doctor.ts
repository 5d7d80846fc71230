import type { Command } from "@/scripts/postbag/command";
import { examine } from "@/server/doctor/examine";
import type { Finding } from "@/server/doctor/finding";

export const doctor: Command = {
  summary: "Checks everything that an instance needs, and says how to put right what is wrong",
  details:
    "It changes nothing, and Postbag may go on running. Its output names nobody and no place: send it when you ask for help.",
  options: {
    offline: { type: "boolean", says: "ask neither the mail server nor the site at PUBLIC_URL" },
  },
  run: async ({ isSet }) => {
    const findings = await examine(process.env, { isOffline: isSet("offline") });
    return {
      isFine: findings.every(({ state }) => state !== "wrong"),
      lines: findings.map(inWords),
      data: { findings },
    };
  },
};

const MARKS = { fine: "ok   ", warning: "warn ", wrong: "WRONG" } as const;

function inWords({ check, state, says, mend }: Finding): string {
  return `${MARKS[state]} ${check}: ${says}${mend ? `. ${mend}` : ""}`;
}
