// A mail server on loopback that takes everything and keeps nothing: what a benchmark hands mail to, in a process of
// its own so that it doesn't share the sender's core. Prints its port.
import { createServer } from "node:net";

const server = createServer((socket) => {
  let pending = "";
  let isMessage = false;
  socket.on("error", () => {});
  socket.setNoDelay(true);
  socket.write("220 sink.example ESMTP\r\n");
  socket.on("data", (chunk) => {
    pending += chunk.toString("latin1");
    for (;;) {
      const end = isMessage ? pending.indexOf("\r\n.\r\n") : pending.indexOf("\r\n");
      if (end < 0) return;
      const line = pending.slice(0, end);
      pending = pending.slice(end + (isMessage ? 5 : 2));
      socket.write(isMessage ? "250 2.0.0 ok\r\n" : answer(line));
      isMessage = !isMessage && line.toUpperCase() === "DATA";
    }
  });
});

function answer(line: string): string {
  const verb = line.slice(0, 4).toUpperCase();
  if (verb === "EHLO") return "250-sink.example\r\n250 PIPELINING\r\n";
  return verb === "DATA" ? "354 go\r\n" : "250 2.0.0 ok\r\n";
}

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address && typeof address !== "string") console.log(address.port);
});
