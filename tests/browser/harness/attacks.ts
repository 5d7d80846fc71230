import { connect } from "node:net";
import { type Begun, beginLetter, post, send, wholeLetter } from "./http-client";

const FORM = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };
// A visitor of its own: this machine has all of 127.0.0.0/8.
const FROM = "127.0.0.66";

/** One attack on a server of this machine, repeated until it is aborted. Each ends by itself at the next turn. */
type Attack = (server: string, stopped: AbortSignal) => Promise<void>;

/** The attacks of one laptop: many field names, hostile letters, sign-ins, uploads, packs, slow sockets. */
export const attacks: Readonly<Record<string, Attack>> = {
  "forms of 400,000 names": async (server, stopped) => {
    const body = Buffer.from(
      Array.from({ length: 400_000 }, (_, index) => `${index}=`)
        .join("&")
        .slice(0, 1_950_000),
    );
    const places = ["/letters/open", "/desk/sign-in/password", "/appeals/practice-letter/start"];
    await atOnce(8, stopped, (turn) =>
      send(server, places[turn % places.length] ?? "", {
        method: "POST",
        headers: FORM,
        body,
        localAddress: FROM,
      }),
    );
  },
  "letters that are hard to set": async (server, stopped) => {
    const letters = await Promise.all(Array.from({ length: 8 }, () => hostileLetter(server)));
    await atOnce(16, stopped, (turn) => {
      const { path, cookie } = letters[turn % letters.length] ?? { path: "", cookie: "" };
      return send(server, path, { headers: { cookie }, localAddress: FROM });
    });
  },
  "twenty sign-ins a second": async (server, stopped) => {
    for (let turn = 0; !stopped.aborted; turn += 1) {
      const fields = { email: `nobody-${turn}@example.org`, passphrase: "seven small owls at noon" };
      void ignored(post(server, "/desk/sign-in/password", fields));
      await pause(50);
    }
  },
  "uploads of 11 MB by nobody": async (server, stopped) => {
    const headers = { "content-type": "multipart/form-data; boundary=x", "sec-fetch-site": "same-origin" };
    const body = Buffer.alloc(10_900_000, "--x\r\n\r\nmuch ");
    await atOnce(100, stopped, () =>
      send(server, "/desk/import/read", { method: "POST", headers, body, localAddress: FROM }),
    );
  },
  "one pack after another": async (server, stopped) => {
    const fields = {
      officialIds: ["zz-minister-of-libraries"],
      language: "en",
      people: "300",
      country: "GB",
    };
    const body = String(
      new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)])),
    );
    await atOnce(2, stopped, async () => {
      await send(server, "/appeals/practice-letter/group/start", {
        method: "POST",
        headers: FORM,
        body,
        localAddress: FROM,
      });
      await pause(300);
    });
  },
  "two hundred slow sockets": async (server, stopped) => {
    const { hostname, port } = new URL(server);
    const sockets = Array.from({ length: 200 }, (_, index) => {
      const socket = connect({ host: hostname, port: Number(port), localAddress: FROM });
      socket.on("error", () => {});
      socket.on("connect", () => {
        socket.write(`POST /letters/open HTTP/1.1\r\nhost: ${hostname}\r\n`);
        if (index % 2)
          socket.write(`content-type: ${FORM["content-type"]}\r\ncontent-length: 390000\r\n\r\n`);
      });
      return socket;
    });
    while (!stopped.aborted) {
      for (const [index, socket] of sockets.entries())
        if (socket.writable) socket.write(index % 2 ? "x".repeat(20_000) : "x: y\r\n");
      await pause(500);
    }
    for (const socket of sockets) socket.destroy();
  },
};

/** The hardest letter that can still be saved: very many paragraphs, marks, scripts that turn round. */
async function hostileLetter(server: string): Promise<Begun> {
  const letter = await beginLetter(server);
  const bodies = ["a\n".repeat(4000), "a\n".repeat(190) + "ا a ".repeat(2800), `e${"\u0301".repeat(11_990)}`];
  for (const body of bodies)
    await post(server, `${letter.path}/draft`, { ...wholeLetter, body }, { cookie: letter.cookie });
  return letter;
}

async function atOnce(
  count: number,
  stopped: AbortSignal,
  work: (turn: number) => Promise<unknown>,
): Promise<void> {
  let turn = 0;
  const worker = async () => {
    while (!stopped.aborted) await Promise.race([ignored(work(turn++)), whenAborted(stopped)]);
  };
  await Promise.all(Array.from({ length: count }, worker));
}

function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}

async function ignored(work: Promise<unknown>): Promise<void> {
  await work.catch(() => pause(20));
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((passed) => setTimeout(passed, milliseconds));
}
