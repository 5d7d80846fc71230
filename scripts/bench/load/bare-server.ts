// Bare node:http that sends one answer, given as a file of JSON ({ headers, body in base64 }), to whoever asks. Prints
// its port.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const answer: { headers: Record<string, string>; body: string } = JSON.parse(
  readFileSync(process.argv[2] ?? "", "utf8"),
);
const body = Buffer.from(answer.body, "base64");
const server = createServer((_request, response) => {
  response.writeHead(200, answer.headers);
  response.end(body);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address && typeof address === "object") console.log(address.port);
});
