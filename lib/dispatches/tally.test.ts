import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CountedDispatch, tallyOf } from "./tally";

const way = {
  letterId: "a",
  officialId: "x",
  channel: "post",
  day: "2026-11-30",
  isAfterDate: false,
  isPersonal: false,
} as const;
const declared: CountedDispatch = { ...way, kind: "declared" };
const undone: CountedDispatch = { ...way, kind: "undone" };

const anyDispatch: fc.Arbitrary<CountedDispatch> = fc.record({
  letterId: fc.constantFrom("a", "b", "c"),
  officialId: fc.constantFrom("x", "y"),
  channel: fc.constantFrom("post", "fax", "email"),
  kind: fc.constantFrom(
    "opened",
    "copied",
    "printed",
    "declared",
    "undone",
    "accepted",
    "no_bounce_seen",
    "bounced",
    "answered",
  ),
  day: fc.constantFrom("2026-11-29", "2026-11-30"),
  isAfterDate: fc.boolean(),
  isPersonal: fc.boolean(),
});

describe("the tally", () => {
  test("of nothing is nothing", () => {
    expect(tallyOf([]).declared).toMatchObject({ letters: 0, writers: 0, officials: 0, byOfficial: [] });
  });

  test("counts letters, writers and officials apart", () => {
    const { declared: counted } = tallyOf([
      declared,
      { ...declared, channel: "fax" },
      { ...declared, officialId: "y" },
      { ...declared, letterId: "b" },
    ]);
    expect(counted).toMatchObject({
      letters: 4,
      writers: 2,
      officials: 2,
      byChannel: { post: 3, fax: 1, email: 0 },
    });
    expect(counted.byOfficial).toContainEqual({ officialId: "x", letters: 3, writers: 2 });
  });

  test("leaves out what was taken back, and counts what was said again", () => {
    expect(tallyOf([declared, undone]).declared.letters).toBe(0);
    expect(tallyOf([declared, undone, declared]).declared.letters).toBe(1);
    expect(tallyOf([undone]).declared.letters).toBe(0);
  });

  test("never takes a letter that was made ready for one that went", () => {
    const { declared: counted, prepared } = tallyOf(
      (["printed", "copied", "opened", "accepted", "bounced", "answered"] as const).map((kind) => ({
        ...way,
        kind,
      })),
    );
    expect(counted.letters).toBe(0);
    expect(prepared).toEqual({ printed: 1, copied: 1, opened: 1 });
  });

  test("counts a copy apart from the letters", () => {
    const { declared: counted } = tallyOf([declared, { ...declared, officialId: "y" }], new Set(["y"]));
    expect(counted).toMatchObject({ letters: 1, officials: 1, copies: 1 });
  });

  // A letter may be printed as the model stood and sent in words of its own: what was declared counts.
  test("reads “personal” and “after the date” from what was declared, not from what was printed before", () => {
    const printed: CountedDispatch = { ...way, kind: "printed" };
    const sent = { ...declared, isPersonal: true, isAfterDate: true };
    expect(tallyOf([printed, sent]).declared).toMatchObject({ personalWriters: 1, afterDate: 1 });
  });

  test("is the same in whatever order the dispatches come, and its parts add up", () => {
    const shuffled = fc
      .array(anyDispatch, { maxLength: 30 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        const sorted = ({ declared: { byOfficial, ...rest }, prepared }: ReturnType<typeof tallyOf>) => ({
          ...rest,
          prepared,
          byOfficial: byOfficial.toSorted((a, b) => a.officialId.localeCompare(b.officialId)),
        });
        const one = tallyOf(all);
        expect(sorted(tallyOf(others))).toEqual(sorted(one));
        const { byChannel, byOfficial, letters, writers, afterDate, personalWriters } = one.declared;
        expect(byChannel.post + byChannel.fax + byChannel.email).toBe(letters);
        expect(byOfficial.reduce((sum, official) => sum + official.letters, 0)).toBe(letters);
        expect(writers).toBeLessThanOrEqual(letters);
        expect(personalWriters).toBeLessThanOrEqual(writers);
        expect(afterDate).toBeLessThanOrEqual(letters);
      }),
    );
  });
});
