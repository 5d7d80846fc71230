import { type Piece, valueLines } from "@/lib/desk/history/value-lines";
import { Day, Moment } from "./moment";

/** A value that the history tells, for people: ids by their names, moments and days as dates. */
export function ToldValue({ json, names }: { json: string; names: ReadonlyMap<string, string> }) {
  const lines = valueLines(json, (id) => names.get(id));
  return lines.map((pieces, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines are told apart by their place only
    <div key={index}>
      {pieces.map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces likewise
        <PieceOfLine key={at} piece={piece} />
      ))}
    </div>
  ));
}

function PieceOfLine({ piece }: { piece: Piece }) {
  if (typeof piece === "string") return piece;
  return "day" in piece ? <Day day={piece.day} /> : <Moment at={new Date(piece.moment)} />;
}
