import { describe, expect, test } from "vitest";
import { codeSaysWhatItMeans } from "./house/code-words";
import { importsMakeNoCircle, importsRunOneWay } from "./house/imports";
import { lockFileNamesNoHost, noTraceOfAMachine, packagesRunOnOldestNode } from "./house/machine-traces";
import { messagesAreComplete, messagesAreSaid } from "./house/messages";
import {
  filesAreNamedForTheirIdea,
  filesAreShort,
  foldersHoldMoreThanOneFile,
} from "./house/names-and-sizes";
import { privacyPageSaysWhatIsSet } from "./house/privacy-page";
import { type HouseRule, readHouse } from "./house/source-file";
import { tablesHaveOneOwner } from "./house/tables";
import { readmeShowsTheRooms, writtenPathsExist } from "./house/written-paths";

const house = readHouse();

/** A rule, and for each way to break it the faulty files by path: a rule that sees none of them is broken itself. */
type Case = { rule: HouseRule; faults: Record<string, Record<string, string>> };

// Put together from halves, so that this file doesn't hold what it forbids.
const half = (...halves: string[]) => halves.join("");
const lines = (count: number) => "line\n".repeat(count);
const promised =
  "{retentionDays}{outboxDays.trying}{outboxDays.toConfirm}{outboxDays.forBounces}{outboxDays.toDecide}" +
  "{outboxDays.held}{outboxDays.toReminder}{outboxDays.afterEnd}";
const cases: Record<string, Case> = {
  "imports run one way": {
    rule: importsRunOneWay,
    faults: {
      "an official that knows letters": {
        "lib/officials/fault.ts": 'import { x } from "@/lib/letters/schema";',
      },
      "an appeal that knows dispatches": {
        "lib/appeals/fault.ts": 'export * from "@/lib/dispatches/tally";',
      },
      "a letter that knows the coach": {
        "lib/letters/fault.db.ts": 'await import("@/lib/coach/coach-letter");',
      },
      "the history that knows the desk": {
        "lib/history/fault.ts": 'import type { X } from "@/lib/desk/access";',
      },
      "a room that nobody planned": { "lib/attic/fault.ts": 'import { x } from "@/lib/ground/settings";' },
      "a rule that asks the database": {
        "lib/letters/seal.ts": 'import { database } from "@/lib/ground/db";',
      },
      "a page that asks the database": { "app/queries.ts": 'import { database } from "@/lib/ground/db";' },
      "a page that has a client of its own": {
        "app/page.tsx": 'import { P } from "@/generated/sqlite/client";',
      },
      "a rule that knows Next": {
        "lib/letters/open-letter.db.ts": 'import { cookies } from "next/headers";',
      },
      "a rule that knows React": { "lib/mail/fault.ts": 'import { cache } from "react";' },
      "a rule that knows the request": {
        "lib/letters/fault.ts": 'import { now } from "@/lib/request/clock";',
      },
      "a rule that makes markup": { "lib/paper/fault.ts": 'import { Sheet } from "@/components/sheet";' },
      "a rule that needs a test": { "lib/paper/fault.ts": 'import { x } from "@/tests/paper/x";' },
      "a component that reads the request": {
        "components/fault.tsx": 'import { now } from "@/lib/request/clock";',
      },
      "a component that needs a page": { "components/fault.tsx": 'import { Page } from "@/app/page";' },
      "a page that needs another": { "app/letters/page.tsx": 'import { Page } from "@/app/page";' },
      "a page that needs the server": { "app/page.tsx": 'import { serve } from "@/server/serve";' },
      "a server that makes markup": { "server/fault.ts": 'import { Sheet } from "@/components/sheet";' },
      "a way out by two dots": { "lib/letters/fault.ts": 'import { x } from "../mail/eml-file";' },
    },
  },
  "imports make no circle": {
    rule: importsMakeNoCircle,
    faults: {
      "two files that need each other": {
        "lib/letters/a.ts": 'import type { B } from "./b";',
        "lib/letters/b.ts": 'import { a } from "@/lib/letters/a";',
      },
      "a file that needs itself": { "lib/letters/a.ts": 'import { a } from "./a";' },
    },
  },
  "tables have one owner": {
    rule: tablesHaveOneOwner,
    faults: {
      "a letter that the outbox changes": {
        "lib/outbox/fault.db.ts": "await tx.letter.update({ where });",
      },
      "a dispatch that a letter writes in SQL": {
        "lib/letters/fault.db.ts": half("await tx.$executeRaw`INSERT IN", 'TO "Dispatch" VALUES (1)`;'),
      },
    },
  },
  "files are named for their idea": {
    rule: filesAreNamedForTheirIdea,
    faults: {
      "a barrel": { "lib/letters/index.ts": "" },
      "a drawer for everything": { "lib/letters/utils.ts": "" },
      "a drawer with a label": { "lib/letters/letter-helpers.ts": "" },
      "a drawer of questions": { "lib/letters/queries.ts": "" },
      "a service": { "lib/mail/mail-service.test.ts": "" },
      "a name in capitals": { "components/LetterSheet.tsx": "" },
      "a name with a low line": { "lib/letters/letter_sheet.ts": "" },
    },
  },
  "files are short": {
    rule: filesAreShort,
    faults: {
      "one line too many": { "app/page.tsx": lines(251) },
      "more bytes than anybody reads": { "lib/mail/fault.ts": `${"x".repeat(99)}\n`.repeat(121) },
      "a line that runs off the screen": { "lib/mail/fault.ts": "x".repeat(121) },
      "a list of words in a line of code": {
        "lib/mail/fault.ts": `const x = "${"word ".repeat(30)}".split(" ");`,
      },
      "a pattern nobody can read": { "lib/mail/fault.ts": `const x = /${"word|".repeat(30)}/;` },
    },
  },
  "folders hold more than one file": {
    rule: foldersHoldMoreThanOneFile,
    faults: { "a folder for one file": { "lib/mail/own/idea.ts": "x", "lib/mail/own/idea.test.ts": "x" } },
  },
  "code says what it means": {
    rule: codeSaysWhatItMeans,
    faults: {
      "a type that is switched off": { "lib/fault.ts": half("const x = y as ", "any;") },
      "a type that is claimed": { "lib/fault.ts": half("const x = y as unkn", "own as Letter;") },
      "a default export": { "lib/fault.ts": half("export def", "ault 1;") },
      "a list of words that Node won't load": {
        "lib/fault.ts": half('import words from "./words.js', 'on";'),
      },
      "work left for later": { "lib/fault.ts": half("// TO", "DO: later") },
      "a test that runs alone": { "lib/fault.test.ts": half("test", '.only("x")') },
      "a test that doesn't run": { "tests/fault.test.ts": half("describe", '.skip("x")') },
      "a stand-in for our own code": { "tests/fault.test.ts": half("vi.mo", 'ck("@/lib/ground/db")') },
    },
  },
  "written paths exist": {
    rule: writtenPathsExist,
    faults: {
      "a folder that isn't there": { "README.md": "See `lib/nowhere/`.", "lib/ground/db.ts": "" },
      "a file that isn't there": { "docs/a/page.md": "See `./docs/nothing.md`." },
    },
  },
  "the README shows the rooms": {
    rule: readmeShowsTheRooms,
    faults: { "a room that it lacks": { "README.md": "| `lib/ground/` | database |" } },
  },
  "every language says every message": {
    rule: messagesAreComplete,
    faults: {
      "a message that a language lacks": { "messages/en.arb": '{"a": "A"}', "messages/fr.arb": "{}" },
      "an argument that is missing": { "messages/en.arb": '{"a": "{x}"}', "messages/fr.arb": '{"a": "A"}' },
      "a plural form that the language has not": {
        "messages/en.arb": '{"a": "{n, plural, other {#}}"}',
        "messages/az.arb": '{"a": "{n, plural, few {#} other {#}}"}',
      },
      "an apostrophe that hides an argument": {
        "messages/en.arb": '{"a": "{x}"}',
        "messages/fr.arb": `{"a": "l'{x}"}`,
      },
    },
  },
  "no message is left over": {
    rule: messagesAreSaid,
    faults: {
      "one that nobody says": {
        "messages/en.arb": '{"a_b": "A"}',
        "app/page.tsx": half("say(`a_c$", "{x}`)"),
      },
    },
  },
  "no file knows whose machine it was written on": {
    rule: noTraceOfAMachine,
    faults: {
      "somebody's home": { "docs/page.md": half("cd /ho", "me/somebody/postbag") },
      "a scratch folder": { "scripts/fault.mjs": half('"/t', 'mp/x.json"') },
      "a registry": { "docs/page.md": half("https://regis", "try.example.org/") },
    },
  },
  "the lock file names no host": {
    rule: lockFileNamesNoHost,
    faults: { "an address": { "package-lock.json": '{ "resolved": "https://…" }' } },
  },
  "the privacy page says what is set": {
    rule: privacyPageSaysWhatIsSet,
    faults: {
      "a time that nobody set": {
        "app/privacy/page.tsx": `${promised}<p>It is erased after\n  28 days.</p>`,
      },
      "a time that is left out": { "app/privacy/page.tsx": promised.replace("{outboxDays.held}", "") },
    },
  },
  "packages run on the oldest Node": {
    rule: packagesRunOnOldestNode,
    faults: {
      "one for a newer one": {
        "package-lock.json": '"node_modules/fault": { "engines": { "node": "^22 || >= 24" } }',
      },
    },
  },
};

describe.each(Object.entries(cases))("%s", (_name, { rule, faults }) => {
  test("in all of this house", () => {
    expect(rule(house)).toEqual([]);
  });

  test.each(Object.entries(faults))("and %s is noticed", (_fault, files) => {
    expect(rule(Object.entries(files).map(([path, text]) => ({ path, text })))).toHaveLength(1);
  });
});

test("the rules let pass what is right", () => {
  const files = Object.entries({
    "app/page.tsx": 'import { Sheet } from "@/components/sheet";\nimport "./page.module.css";',
    "components/site/frame.tsx": "x",
    "components/site/head.tsx": "x",
    "components/sheet.tsx": 'import { x } from "@/lib/letters/compose-letter";\nimport "./seal";',
    "lib/letters/open-letter.db.ts":
      'import { database } from "@/lib/ground/db";\nimport { a } from "@/lib/appeals/appeal";',
    "lib/letters/seal.ts": `const sealed = letter.update(text, "${"a sentence ".repeat(20)}");`,
    "lib/request/cookies.ts": "",
    "lib/request/clock.ts": 'import { cookies } from "next/headers";',
    "prisma/seed.ts": 'import { database } from "@/lib/ground/db"; // not as any other does',
    "docs/page.md":
      "See `lib/request/clock.ts`, `app/`, `npm test` and `/letters/{id}`. Data is in `data/postbag.db`.",
  }).map(([path, text]) => ({ path, text }));
  expect(Object.values(cases).flatMap(({ rule }) => rule(files))).toEqual([]);
});
