import { createHmac, randomBytes } from "node:crypto";

/**
 * Counts what somebody asks for in a day. Names are hashed under a key that exists in memory alone and is another one
 * every day: nothing on a disk, and nothing after midnight, says who asked.
 */
export class DayLimit {
  #day = "";
  #key = randomBytes(32);
  readonly #counts = new Map<string, number>();
  readonly #atMost: number;

  constructor(atMost: number) {
    this.#atMost = atMost;
  }

  isReached(name: string, now: Date): boolean {
    return (this.#counts.get(this.#hash(name, now)) ?? 0) >= this.#atMost;
  }

  count(name: string, now: Date): void {
    const hash = this.#hash(name, now);
    this.#counts.set(hash, (this.#counts.get(hash) ?? 0) + 1);
  }

  #hash(name: string, now: Date): string {
    const day = now.toISOString().slice(0, 10);
    if (day !== this.#day) {
      this.#day = day;
      this.#key = randomBytes(32);
      this.#counts.clear();
    }
    return createHmac("sha256", this.#key).update(name.toLowerCase()).digest("base64url");
  }
}
