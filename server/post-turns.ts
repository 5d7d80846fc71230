import { createFairTurns } from "@/lib/ground/fair-turns";
import { LARGEST_FORM } from "@/lib/request/read-form";
import { beginsLetter, createBeginnings } from "./beginnings";

// What people type fits, percent-encoded; a thousand slow connections may hold this much each.
const ORDINARY_FORM = 64_000;

type Post = { path: string; length: number; visitor: string; coordinatorId: string | null };

/** Larger than any form: a file, or too much. */
export function isLong(length: number): boolean {
  return length > LARGEST_FORM;
}

/** Turns for reading what is posted: what is long is read in a few places only, each of which holds a few copies. */
export function createPostTurns() {
  const uploads = createFairTurns({ places: 2, mostEach: 1, mostWaiting: 50 });
  const longPosts = createFairTurns({ places: 16, mostEach: 4, mostWaiting: 200 });
  const waitToBegin = createBeginnings();

  return async function takeTurn(
    { path, length, visitor, coordinatorId }: Post,
    read: () => Promise<void>,
  ): Promise<void> {
    if (beginsLetter(path)) await waitToBegin(visitor);
    if (length <= ORDINARY_FORM) return read();
    const places = isLong(length) && coordinatorId ? uploads : longPosts;
    return places.run({ visitor: coordinatorId ?? visitor }, read);
  };
}
