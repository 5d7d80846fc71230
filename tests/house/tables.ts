import { ROOMS, roomOf } from "./rooms";
import { type HouseRule, isDatabaseFile, isTest } from "./source-file";

const WRITES = /\.(\w+)\s*\.(?:(?:create|update)(?:Many(?:AndReturn)?)?|upsert|delete(?:Many)?)\(/g;
const RAW_WRITES = /\b(?:INSERT INTO|UPDATE|DELETE FROM) "(\w+)"/g;

/** Every table has one room that writes it, and every model of the schema is in the list. */
export const tablesHaveOneOwner: HouseRule = (files) => {
  const owners = new Map(
    Object.entries(ROOMS).flatMap(([room, models]) => models.map((model) => [model, room])),
  );
  const schema = files.filter(({ path }) => /^prisma\/[\w-]+\.prisma$/.test(path));
  const models = schema.flatMap(({ text }) =>
    [...text.matchAll(/^model (\w+)/gm)].map(([, name = ""]) => name),
  );
  const strays = models
    .filter((model) => !owners.has(model))
    .map((model) => `${model}: say in tests/house/rooms.ts which room writes it`);
  const gone = [...owners.keys()]
    .filter((model) => models.length > 0 && !models.includes(model))
    .map((model) => `${model}: the schema has no such model`);
  const writes = files
    .filter((file) => isDatabaseFile(file) && !isTest(file))
    .flatMap((file) =>
      written(file.text)
        .filter((model) => owners.has(model) && owners.get(model) !== roomOf(file.path))
        .map((model) => `${file.path} writes ${model}, which belongs to ${owners.get(model)}/`),
    );
  return [...strays, ...gone, ...new Set(writes)];
};

function written(text: string): string[] {
  const byClient = [...text.matchAll(WRITES)].map(
    ([, name = ""]) => name.charAt(0).toUpperCase() + name.slice(1),
  );
  return [...byClient, ...[...text.matchAll(RAW_WRITES)].map(([, name = ""]) => name)];
}
