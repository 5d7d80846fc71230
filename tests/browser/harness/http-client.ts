import { request } from "node:http";

export type Reply = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  bytes: Buffer;
};

type Sending = {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** The address to come from; this machine has all of 127.0.0.0/8. */
  localAddress?: string;
};

/** One request as written, with nothing that a browser or `fetch` would mend or add. */
export function send(server: string, path: string, sending: Sending = {}): Promise<Reply> {
  const { hostname, port } = new URL(server);
  const { method = "GET", headers = {}, body, localAddress } = sending;
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, path, method, headers: { ...length, ...headers }, localAddress, agent: false },
      (reply) => {
        const parts: Buffer[] = [];
        reply.on("data", (part: Buffer) => parts.push(part));
        reply.on("error", reject);
        reply.on("end", () => {
          const bytes = Buffer.concat(parts);
          const { statusCode = 0, headers: received } = reply;
          resolve({ status: statusCode, headers: received, text: bytes.toString("utf8"), bytes });
        });
      },
    );
    asked.on("error", reject);
    asked.end(body);
  });
}

export type Fields = Record<string, string | readonly string[]>;

/** A form as a browser on our own page would post it. */
export function post(server: string, path: string, fields: Fields, headers: Record<string, string> = {}) {
  return send(server, path, { ...formOf(fields, headers), method: "POST" });
}

function formOf(fields: Fields, headers: Record<string, string>): Sending {
  const body = new URLSearchParams();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) body.append(name, value);
  const type = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };
  return { headers: { ...type, ...headers }, body: body.toString() };
}

/** The key in a page that holds a start form; empty where there is none. */
export function startKeyIn({ text }: Reply): string {
  return /name="startKey" value="([^"]+)"/.exec(text)?.[1] ?? "";
}

/** The fields of a start form that was just fetched. */
export async function startFields(server: string): Promise<Fields> {
  const startKey = startKeyIn(await send(server, "/appeals/practice-letter/write"));
  const officialIds = ["zz-minister-of-libraries", "zz-mayor-of-postville"];
  return { startKey, officialIds, language: "en" };
}

export const START = "/appeals/practice-letter/start";

export type Begun = { id: string; code: string; cookie: string; path: string };

/** Begins a practice letter without a browser. */
export async function beginLetter(server: string): Promise<Begun> {
  const reply = await post(server, START, await startFields(server));
  const cookie = cookieOf(reply);
  const id = /letter-([a-z]+)=/.exec(cookie)?.[1] ?? "";
  return { id, cookie, code: cookie.split("=")[1] ?? "", path: `/letters/${id}` };
}

/** What the browser would send back. */
export function cookieOf(reply: Reply): string {
  return (
    [reply.headers["set-cookie"] ?? []]
      .flat()
      .map((cookie) => cookie.split(";", 1)[0])
      .join("; ") ?? ""
  );
}

/** A letter that is complete. */
export const wholeLetter = {
  revision: "1",
  subject: "The reading room",
  personal: "",
  body: "Please open it again.",
  closing: "Thank you.",
  askIds: ["practice-letter-1-lending"],
  name: "Ann Example",
  address: "12 High Street",
  town: "Leeds",
  country: "GB",
  signedWith: "",
} satisfies Fields;
