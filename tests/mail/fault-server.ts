import { createServer, type Server, type Socket } from "node:net";

/** Where a mail server goes wrong. "none" is the one that works. */
export const FAULTS = [
  "none",
  "greeting never comes",
  "greeting 421",
  "greeting 554",
  "drop before greeting",
  "STARTTLS garbled",
  "451 at MAIL",
  "550 at MAIL",
  "drop at MAIL",
  "450 at RCPT",
  "550 at RCPT",
  "421 at RCPT",
  "drop at RCPT",
  "451 at DATA",
  "554 at DATA",
  "drop at DATA",
  "drop before dot",
  "451 after dot",
  "554 after dot",
  "drop after dot",
  "hang after dot",
  "half a reply after dot",
  "drop after 250",
  "slow drip",
  "endless drip after dot",
] as const;
export type Fault = (typeof FAULTS)[number];

// Recipients there are not refused, so that mail about a refusal can arrive.
const SPARED = "@writer.example";

export type FaultServer = {
  port: number;
  /** Message-IDs of messages received whole, once for each time. */
  received: string[];
  /** The same, each with what went wrong on its connection. */
  deliveries: { id: string; fault: Fault }[];
  /** Those of them whose acceptance was at least begun to be told. */
  accepted: string[];
  /** The last message received whole, as it was on the wire after dot-unstuffing. */
  lastMessage: string;
  /** Each, beside its envelope. */
  messages: string[];
  envelopes: { from: string; to: string[] }[];
  close(): Promise<void>;
};

/** A mail server on loopback, written out by hand so that it can break at any byte. `fault` is asked per connection. */
export async function startFaultServer(
  fault: (connection: number) => Fault,
  /** Called at every step of every conversation: connection, command, final dot. */
  watch: () => void = () => {},
): Promise<FaultServer> {
  const sockets = new Set<Socket>();
  const record = {
    received: [] as string[],
    deliveries: [] as FaultServer["deliveries"],
    accepted: [] as string[],
    lastMessage: "",
    messages: [] as string[],
    envelopes: [] as FaultServer["envelopes"],
  };
  let connections = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    converse(socket, fault(connections++), record, watch);
  });
  const port = await listen(server);
  return Object.assign(record, {
    port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  });
}

type Ledger = Pick<
  FaultServer,
  "received" | "deliveries" | "accepted" | "lastMessage" | "messages" | "envelopes"
>;

function converse(socket: Socket, fault: Fault, record: Ledger, watch: () => void): void {
  let pending = "";
  let message: string[] | null = null;
  let envelope = { from: "", to: [] as string[] };

  watch();
  switch (fault) {
    case "greeting never comes":
      return;
    case "drop before greeting":
      socket.destroy();
      return;
    case "greeting 421":
      socket.end("421 4.3.2 shutting down\r\n");
      return;
    case "greeting 554":
      socket.end("554 5.7.1 no mail from you\r\n");
      return;
    default:
      say("220 sink.example ESMTP\r\n");
  }

  socket.on("data", (chunk) => {
    if (message && fault === "drop before dot") {
      socket.destroy();
      return;
    }
    pending += chunk.toString("latin1");
    for (let end = pending.indexOf("\r\n"); end >= 0; end = pending.indexOf("\r\n")) {
      const line = pending.slice(0, end);
      pending = pending.slice(end + 2);
      if (message) readMessageLine(line);
      else command(line);
      if (socket.destroyed) return;
    }
  });

  function command(line: string): void {
    watch();
    switch (line.slice(0, 4).toUpperCase()) {
      case "EHLO":
        say(fault === "STARTTLS garbled" ? "250-x\r\n250 STARTTLS\r\n" : "250-x\r\n250 8BITMIME\r\n");
        break;
      case "STAR":
        say("220 go\r\nthis is no handshake\r\n");
        break;
      case "MAIL":
        envelope = { from: addressIn(line), to: [] };
        reply("MAIL", "250 2.1.0 ok\r\n");
        break;
      case "RCPT":
        envelope.to.push(addressIn(line));
        reply("RCPT", "250 2.1.5 ok\r\n");
        break;
      case "DATA":
        if (reply("DATA", "354 go\r\n")) message = [];
        break;
      case "QUIT":
        socket.end("221 2.0.0 bye\r\n");
        break;
      default:
        say("250 ok\r\n");
    }
  }

  /** False when the fault struck. */
  function reply(stage: "MAIL" | "RCPT" | "DATA", fine: string): boolean {
    if (fault === `drop at ${stage}`) {
      socket.destroy();
      return false;
    }
    if (stage === "RCPT" && envelope.to.at(-1)?.endsWith(SPARED)) {
      say(fine);
      return true;
    }
    const refusal = /^(\d{3}) at (\w+)$/.exec(fault);
    if (refusal?.[2] === stage) {
      const code = refusal[1] ?? "";
      say(`${code} ${code.charAt(0)}.7.0 fault for <${envelope.to[0]}>\r\n`);
      if (code === "421") socket.end();
      return false;
    }
    say(fine);
    return true;
  }

  function readMessageLine(line: string): void {
    if (!message) return;
    if (line !== ".") {
      message.push(line.startsWith(".") ? line.slice(1) : line);
      return;
    }
    const whole = message.join("\r\n");
    message = null;
    const id = /^message-id: *(<.*?>)/im.exec(whole)?.[1] ?? "";
    watch();
    record.received.push(id);
    record.deliveries.push({ id, fault });
    record.lastMessage = whole;
    record.messages.push(whole);
    record.envelopes.push(envelope);
    answerDot(id);
  }

  function answerDot(id: string): void {
    switch (fault) {
      case "drop after dot":
        socket.destroy();
        break;
      case "hang after dot":
        break;
      case "half a reply after dot":
        socket.end("25");
        break;
      case "endless drip after dot":
        drip("250-still working on it\r\n".repeat(1000), 15);
        break;
      case "451 after dot":
        say("451 4.3.0 later\r\n");
        break;
      case "554 after dot":
        say("554 5.7.1 refused\r\n");
        break;
      default:
        record.accepted.push(id);
        say("250 2.0.0 queued as 1\r\n");
        if (fault === "drop after 250") setTimeout(() => socket.destroy(), 5);
    }
  }

  function say(text: string): void {
    if (fault === "slow drip") drip(text, 1);
    else socket.write(text);
  }

  function drip(text: string, milliseconds: number): void {
    const [first] = text;
    if (first === undefined || socket.destroyed) return;
    socket.write(first);
    setTimeout(() => drip(text.slice(1), milliseconds), milliseconds).unref();
  }
}

function addressIn(line: string): string {
  return /<(.*?)>/.exec(line)?.[1] ?? "";
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port");
  return address.port;
}
