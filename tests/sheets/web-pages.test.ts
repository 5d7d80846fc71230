import { describe, expect, test } from "vitest";
import { parseSheet } from "@/lib/sheets/parse-sheet";

const read = (...lines: string[]) => parseSheet(lines.join("\n")).fields;

const GERMAN_HEAD = ["Iran", "", "UA-Nr: UA-031/2012", "AI-Index: MDE 13/020/2012", "Datum: 2. Mai 2012", ""];
const GERMAN_STORY =
  "Laleh Kamrani ist seit April ohne Anklage in Haft. Laleh Kamrani hat bisher keinen Anwalt sehen dürfen.";

describe("the headline of a page", () => {
  // Each was taken for the headline once: the site's path, the person's own line, what stands beside the banner.
  test.each([
    ["Startseite > Urgent Actions"],
    ["Aktion | Urgent Action"],
    ["Accueil > Agir en ligne > Mes lettres"],
    ["Home | About us | Contact"],
  ])("is not its path %s", (path) => {
    expect(read(path, "", "Anwältin in Einzelhaft", "", ...GERMAN_HEAD, GERMAN_STORY).title.value).toBe(
      "Anwältin in Einzelhaft",
    );
  });

  test("is not the line of the person, who is read from there", () => {
    const fields = read(
      "Anwältin in Einzelhaft",
      "",
      ...GERMAN_HEAD,
      "Frau LALEH KAMRANI, 41 Jahre",
      "",
      GERMAN_STORY,
    );
    expect(fields.title.value).toBe("Anwältin in Einzelhaft");
    expect(fields.persons.map(({ value }) => value)).toEqual([{ name: "LALEH KAMRANI", gender: "f" }]);
  });

  test.each([
    ["EILAKTION          AI-Index: AFR 57/01/88"],
    ["URGENT ACTION APPEAL - From Amnesty International USA"],
  ])("is not %s", (banner) => {
    const fields = read(
      banner,
      "",
      "UA 15/88      Fear of torture      3 June 1988",
      "",
      "TOGO    Joe Mensah (m)",
    );
    expect(fields.title.value).toBe("Fear of torture");
  });

  test("is whole below the numbers of two actions", () => {
    const fields = read(
      "Further information on UA 31/04 (ASA 12/003/2004, 2 May 2004) and UA 35/04",
      "(ASA 12/004/2004, 6 May 2004) - Death penalty/ Unfair trial",
    );
    expect(fields.title.value).toBe("Death penalty/ Unfair trial");
  });

  test("may be one word in capitals between empty lines", () => {
    const fields = read(
      "UA-Nr: UA 64/05      Datum: 3. Mai 2005",
      "",
      "ENTFÜHRUNG",
      "",
      "PERU      Luis PARRA, Arzt",
    );
    expect(fields.title.value).toBe("ENTFÜHRUNG");
  });

  test("stands below the days that are left, which give the date of issue", () => {
    const fields = read(
      "FI 041/20-1    Pérou    AI-Index: AMR 46/0001/2020",
      "Actif depuis le 9 mai 2020 | Encore 12 jours",
      "",
      "Une avocate menacée",
      "",
      "L’avocate Ana Prado a reçu des menaces de mort parce qu’elle défend des paysans expropriés.",
    );
    expect([fields.title.value, fields.issueDate.value]).toEqual(["Une avocate menacée", "2020-05-09"]);
  });
});

test("links at the foot of a page are no ask", () => {
  const { asks } = read(
    "PLEASE WRITE IMMEDIATELY",
    "- Urging a fair trial.",
    "",
    "Drucken | Teilen | Impressum",
  );
  expect(asks.map(({ value }) => value)).toEqual(["Urging a fair trial"]);
});

test("the number at the foot of a page is its own and not a related one", () => {
  const fields = read(
    "TAKE ACTION",
    "* Urging a fair trial;",
    "* Calling for release.",
    "UA 77/15 | Index AFR 32/1/2015",
  );
  expect([fields.uaNumber.value, fields.relatedUas]).toEqual(["77/15", []]);
});

test("languages are read from any lead-in of a list of asks", () => {
  const { languages } = read(
    "1) TAKE ACTION",
    "Write, call or fax in Swahili or your own language:",
    "* Urging a fair trial;",
    "* Calling for release.",
  );
  expect(languages.map(({ value }) => value.code)).toEqual(["sw", "own"]);
});

test.each([
  ["Bitte abschicken bis: 9. Juni 2019"],
  ["Abschicken bis 09.06.2019"],
  ["Bitte schreiben Sie sofort, jedoch nicht nach dem 9. Juni 2019."],
])("%s is a deadline and no ask", (line) => {
  const fields = read("FORDERUNGEN", "- Bitten Sie um ein faires Verfahren.", "", line);
  expect(fields.deadline.value).toBe("2019-06-09");
  expect(fields.asks).toHaveLength(1);
});

test("a copy before a letter under a heading of its own is kept", () => {
  const { copiesTo, targets } = read(
    "Appell an",
    "PRÄSIDENT",
    "Karim Adou",
    "Palast 1",
    "",
    "Sende eine Kopie an",
    "BOTSCHAFT DER REPUBLIK TSCHAD",
    "Lepsiusstraße 114",
    "",
    "Amnesty fordert:",
    "",
    "Exzellenz,",
    "ich bin in Sorge um Idriss Moussa, der seit Wochen keinen Kontakt zu seiner Familie hat.",
    "Bitte stellen Sie sicher, dass er umgehend freigelassen wird.",
    "Mit freundlichen Grüßen",
  );
  expect([targets.length, copiesTo.length]).toEqual([1, 1]);
});

test("« Je vous prie également de » asks in a letter", () => {
  const { asks } = read(
    "Modèle de lettre",
    "Monsieur le Ministre,",
    "J'ai appris avec inquiétude la détention de l'avocate Salma Ferjani, arrêtée le 3 mai à Tunis.",
    "Je vous prie également de mettre fin aux poursuites.",
    "Veuillez agréer, Monsieur le Ministre, l'expression de ma considération.",
  );
  expect(asks.map(({ value }) => value)).toEqual(["Je vous prie également de mettre fin aux poursuites"]);
});
