import { isolated } from "@/lib/ground/direction";
import type { Reader } from "@/lib/interface/reader";
import type { Section } from "@/lib/section/section";

/** Whom to ask whether letters are still wanted; nothing where the section has not said it. */
export function AskTheSection({ section: { name, contact }, by: { say } }: { section: Section; by: Reader }) {
  if (contact === "") return null;
  const whole = { name: isolated(name), contact: isolated(contact) };
  return <p>{name === "" ? say("appeal_ask_office", whole) : say("appeal_ask_section", whole)}</p>;
}
