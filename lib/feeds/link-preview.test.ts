import { expect, test } from "vitest";
import { linkPreview } from "./link-preview";

const page = { title: "Ilinca Moraru: Held for nothing", description: "She is held without charge." };

test("a link to an appeal that may be shared says who it is about", () => {
  expect(linkPreview({ appeal: { isShared: true }, ...page })).toEqual({
    ...page,
    title: `${page.title} – Postbag`,
  });
});

// Planted fault: with the description alone left out, the title of the page still carries the name.
test("a link to one that may not be shared gives away neither the name nor a word of the case", () => {
  expect(JSON.stringify(linkPreview({ appeal: { isShared: false }, ...page }))).not.toMatch(/Ilinca|held/i);
});
