import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";

const refuse = (): never => {
  throw new Error("A sheet is read without a network");
};

/** Makes every way out of this process throw: sockets, datagrams, names, fetch. */
export function cutNetwork(): void {
  net.Socket.prototype.connect = refuse;
  dgram.Socket.prototype.send = refuse;
  dgram.Socket.prototype.bind = refuse;
  dns.lookup = Object.assign(refuse, { __promisify__: refuse });
  globalThis.fetch = refuse;
}
