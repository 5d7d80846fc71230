import { ROOMS } from "./rooms";
import type { HouseRule, SourceFile } from "./source-file";

/** Every path that README.md or a page of docs/ names in backticks is there. */
export const writtenPathsExist: HouseRule = (files) => {
  const places = new Set(files.flatMap(({ path }) => [path, ...foldersAbove(path)]));
  const areas = new Set([...places].map((place) => place.split("/")[0] ?? ""));
  // A decision stands as it was taken; what it names may be gone since.
  const pages = files.filter(({ path }) => /^(README\.md|docs\/(?!decisions\/).*\.md)$/.test(path));
  return pages.flatMap((page) =>
    pathsIn(page)
      .filter((name) => areas.has(name.split("/")[0] ?? "") && !places.has(name.replace(/\/$/, "")))
      .map((name) => `${page.path} names ${name}, which is not there`),
  );
};

/** Words in backticks that read as a path: one with a slash, or a file's name. Commands and patterns do not. */
function pathsIn(page: SourceFile): string[] {
  const quoted = [...page.text.matchAll(/`([^`\n]+)`/g)].map(([, word = ""]) => word.replace(/^\.\//, ""));
  return quoted.filter((word) => /^[\w.()[\]@-]+(\/[\w.()[\]@-]*)+$|^[\w-]+\.[a-z]+$/.test(word));
}

function foldersAbove(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** The README shows every room of lib/, in the order of the list. */
export const readmeShowsTheRooms: HouseRule = (files) =>
  files
    .filter(({ path }) => path === "README.md")
    .flatMap(({ path, text }) => {
      const shown = [...text.matchAll(/^\| `lib\/(\w+)\/` \|/gm)].map(([, room]) => room);
      const rooms = Object.keys(ROOMS);
      return shown.join() === rooms.join()
        ? []
        : [`${path} shows ${shown.join()} instead of ${rooms.join()}`];
    });
