// A client that only asks: keep-alive connections, each with its next request as soon as the answer is in. It runs in
// a process of its own and reads nothing of an answer but its length, so that it is never what is measured.
// Its orders come as JSON on standard input, its count goes out as JSON.
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { TURN } from "./turn";

export type LoadOrder = {
  port: number;
  seconds: number;
  /** For each connection its request as it goes over the wire; TURN in it is replaced by a number that grows. */
  connections: { request: string; firstTurn: number }[];
};
export type LoadCount = { answers: number; refused: number; seconds: number };

const HEAD_END = Buffer.from("\r\n\r\n");
const LAST_CHUNK = Buffer.from("\r\n0\r\n\r\n");

const order: LoadOrder = JSON.parse(readFileSync(0, "utf8"));
let answers = 0;
let refused = 0;
const startedAt = performance.now();
const endsAt = startedAt + order.seconds * 1000;
await Promise.all(order.connections.map(askAgainAndAgain));
const seconds = (performance.now() - startedAt) / 1000;
const count: LoadCount = { answers, refused, seconds };
console.log(JSON.stringify(count));

function askAgainAndAgain({ request, firstTurn }: LoadOrder["connections"][number]): Promise<void> {
  return new Promise((done, failed) => {
    const socket = connect(order.port, "127.0.0.1");
    socket.setNoDelay(true);
    const [before = "", after] = request.split(TURN);
    let turn = firstTurn;
    let received: Buffer[] = [];
    let length = 0;
    let awaited = 0;
    const ask = () => {
      received = [];
      length = 0;
      awaited = 0;
      socket.write(
        after === undefined ? before : `${before}${String(turn).padStart(TURN.length, "0")}${after}`,
      );
      turn += 1;
    };
    socket.on("connect", ask);
    socket.on("error", failed);
    socket.on("close", () => done());
    socket.on("data", (chunk) => {
      received.push(chunk);
      length += chunk.length;
      awaited ||= lengthOf(received);
      const isWhole = awaited > 0 ? length >= awaited : isLastChunk(received);
      if (!isWhole) return;
      const isFine = received[0]?.subarray(9, 12).toString() === "200";
      if (isFine) answers += 1;
      else refused += 1;
      if (performance.now() > endsAt) socket.end();
      else ask();
    });
  });
}

/** Bytes of the whole answer, once its head is in; 0 before, and for one that comes in chunks. */
function lengthOf(received: Buffer[]): number {
  const start = received.length === 1 ? received[0] : Buffer.concat(received);
  const end = start?.indexOf(HEAD_END) ?? -1;
  if (!start || end < 0) return 0;
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(start.toString("latin1", 0, end)) ?? [];
  return length === undefined ? 0 : end + HEAD_END.length + Number(length);
}

function isLastChunk(received: Buffer[]): boolean {
  return Buffer.concat(received).subarray(-LAST_CHUNK.length).equals(LAST_CHUNK);
}
