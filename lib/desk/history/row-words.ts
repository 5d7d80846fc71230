import { parts } from "@/lib/appeals/parts/parts";
import { readProposalName } from "@/lib/appeals/proposal-name";
import { englishLanguageName } from "@/lib/ground/language-name";

const tables: Readonly<Record<string, string>> = {
  Appeal: "Appeal",
  AppealText: "Text",
  Ask: "Ask",
  // The desk no longer edits them; the history keeps what it was told.
  CoachWords: "Coach’s words",
  Coordinator: "Coordinator",
  History: "History",
  Invitation: "Invitation",
  Issue: "Issue",
  Mission: "Embassy",
  NewsText: "News, translated",
  Official: "Official",
  OfficialProposal: "Waiting change to an official or embassy",
  Proposal: "Waiting change to an appeal",
  Section: "Section",
  Template: "Model letter",
};

/** What the rows of a table are called at the desk. */
export function tableWords(table: string): string {
  return tables[table] ?? table;
}

type NameOf = (id: string) => string | undefined;

/**
 * Which row of its table, in words; `nameOf` knows people, officials, embassies, issues, asks and model letters by
 * id.
 */
export function rowWords({ table, row }: { table: string; row: string }, nameOf: NameOf): string {
  const [slug = "", number = "", third = ""] = row.split("/");
  const issue = `${slug}, issue ${number}`;
  switch (table) {
    case "AppealText":
      return `${slug}, ${englishLanguageName(number)}`;
    case "Issue":
      return issue;
    case "NewsText":
      return `${issue}, ${englishLanguageName(third)}`;
    case "Ask":
    case "Template":
      return `${issue}, ${nameOf(third) ?? "one that is gone"}`;
    case "Coordinator":
      return nameOf(row) ?? "somebody who has left";
    case "Official":
    case "Mission": // until embassies became officials
    case "OfficialProposal":
      return nameOf(row) ?? "an entry that is gone";
    case "Proposal":
      return proposalWords(row, nameOf);
    case "CoachWords":
      return englishLanguageName(row);
    case "History":
      return `up to entry ${row}`;
    case "Section":
      return "";
    default:
      return row;
  }
}

function proposalWords(row: string, nameOf: NameOf): string {
  const [issueId = "", ...rest] = row.split("/");
  const issue = nameOf(issueId) ?? "an issue that is gone";
  const read = readProposalName(rest.join("/"));
  if (!read) return issue;
  const { title, isPerLanguage } = parts[read.part];
  return [issue, title, isPerLanguage && englishLanguageName(read.key.language)].filter(Boolean).join(", ");
}
