import type { HouseRule } from "./source-file";

const NUMBERS = "\\d+|one|two|three|four|five|six|seven|ten|twelve|fourteen|twenty|thirty";
const WRITTEN_TIME = new RegExp(
  `\\b(?:${NUMBERS})(?:-\\w+)?\\s+(?:minutes?|hours?|days?|weeks?|months?)\\b`,
  "gi",
);

/** What the page promises: each of these settings and waiting times, by its own value. */
const PROMISED = [
  "retentionDays",
  ...["trying", "toConfirm", "forBounces", "toDecide", "held", "toReminder", "afterEnd"].map(
    (name) => `outboxDays.${name}`,
  ),
];

/** The privacy page says how long things are kept with the values that the code keeps them by, and leaves none out. */
export const privacyPageSaysWhatIsSet: HouseRule = (files) =>
  files
    .filter(({ path }) => path === "app/privacy/page.tsx")
    .flatMap(({ path, text }) => [
      ...[...text.replace(/\s+/g, " ").matchAll(WRITTEN_TIME)].map(
        ([time]) => `${path}: “${time}” follows no setting`,
      ),
      ...PROMISED.filter((name) => !text.includes(`{${name}}`)).map((name) => `${path} does not say ${name}`),
    ]);
