import type { AppealSeed } from "@/prisma/seed/appeal-seed";

const SHEET = "Urgent Action 257/14";
const FAMILY_2015 = "Interview with Elmira Ismayilova, text of December 2015, posted in 2019";
const FAMILY_2016 = "Meydan TV, visit to Elmira Ismayilova, 8 March 2016";
const RELEASE = "Committee to Protect Journalists and OMCT, 25 May 2016";

export const texts: AppealSeed["texts"] = {
  title: "A reporter prosecuted for defamation and barred from leaving her country",
  summary: [
    "Khadija Ismayilova is an investigative journalist in Azerbaijan who reports on corruption and human rights.",
    "In September 2014 a private individual brought a criminal case for defamation against her.",
    "On 3 October, at Baku airport, she was searched and not let go for four hours; on 12 October a travel ban kept her from a conference on human rights in Prague.",
    "This Urgent Action of 15 October 2014 asks the authorities to see that her trial is fair, to lift the ban and to end the harassment.",
    "She was arrested that December and released in May 2016; the timeline tells what happened.",
  ].join(" "),
  background: [
    "The case is about a document said to show how the security services recruit informants. Khadija Ismayilova put it on the internet after taking out every name, to protect the people it spoke of. Another user published the same document with the names left in; she said that she had nothing to do with that. A private individual held that she had defamed him, and a criminal case was opened on 30 September 2014.",
    "A National Action Plan of 27 December 2011 had announced that defamation would be taken out of the criminal law in 2012. By October 2014 nothing had been done. The United Nations Human Rights Committee invites states to consider this step, and holds that criminal law should in any event be kept for the gravest cases. The Special Rapporteur on freedom of opinion and expression, the Committee on the Elimination of Racial Discrimination and, in 2009, several states recommended the same to Azerbaijan.",
    "The airport search came as she returned from Strasbourg, where members of the Parliamentary Assembly of the Council of Europe had listened to her account of human rights in Azerbaijan. The travel ban was ordered by the Prosecutor’s Office, which called her a witness in another case. In the five months before this sheet, six well-known human rights defenders had been arrested in Azerbaijan.",
  ].join("\n\n"),
  sensitiveBackground:
    "On 7 March 2012 Khadija Ismayilova was sent intimate pictures of herself, taken by a camera that had been hidden in her home. A note threatened her with disgrace unless she gave up her work. She would not be silenced, and made the blackmail public herself.",
};

export const timeline: AppealSeed["timeline"] = [
  {
    day: "2011-12-27",
    text: "A National Action Plan announces that defamation is to be decriminalised in 2012. By October 2014 nothing has been done.",
    source: SHEET,
  },
  {
    day: "2012-03-07",
    text: "Someone tries to blackmail her into giving up her work. She refuses and makes it public.",
    source: `${SHEET}; ${FAMILY_2016}`,
  },
  {
    day: "2014-09-30",
    text: "A private individual complains of defamation, and a criminal case is opened. It turns on a document that she had put online after taking out every name.",
    source: SHEET,
  },
  {
    day: "2014-10-03",
    text: "Coming home from Strasbourg, where she has spoken to members of the Parliamentary Assembly of the Council of Europe, she is searched at Baku airport and kept there for four hours.",
    source: SHEET,
  },
  {
    day: "2014-10-12",
    text: "She is on her way to a conference on human rights in Prague and is not let out of the country. The Prosecutor’s Office has banned her from travelling because, it says, she is a witness in another case.",
    source: SHEET,
  },
  {
    day: "2014-10-15",
    text: "The Urgent Action is issued. It asks for letters to the President and the Prosecutor General before 26 November 2014.",
    source: SHEET,
  },
  { day: "2014-12-05", text: "She is arrested.", source: FAMILY_2015 },
  {
    day: "2015-09-01",
    text: "She is sentenced to prison for seven and a half years.",
    source: `${FAMILY_2015}; ${FAMILY_2016}; later Urgent Actions`,
  },
  {
    day: "2016-05-25",
    text: "The Supreme Court cuts the sentence to three and a half years and suspends it. She is released, but stays restricted in her travel and her work.",
    source: RELEASE,
  },
];

export const familyPieces: AppealSeed["familyPieces"] = [
  {
    day: "2015-12",
    title: "A year of waiting",
    text: "Twelve months after the arrest, Elmira Ismayilova is still waiting to see her daughter. On the telephone Khadija tells her that she is fine, and that her mother should be strong. Support is growing, from international organisations, from the public and from independent media, and her mother thanks everyone who gives it. Even people who do not dare to say so openly let her know how much they admire her daughter’s struggle. She rejects what media loyal to the authorities say about Khadija and the unrest in Nardaran. Her hope is that people will stand together for the truth.",
    source: FAMILY_2015,
  },
  {
    day: "2016-03-08",
    title: "A call from prison",
    text: "When the visitors come, Khadija has just telephoned, and friends from her school days were at her mother’s home to talk to her. She asks them, through her mother, to stay strong and not to lose hope. Women’s Day is no holiday for her: the day before it brings back the blackmail of 2012. In prison she translates books and gets on well with the other prisoners. Her mother is afraid that they may not see each other again, and proud of her.",
    source: FAMILY_2016,
  },
];

export const sources: AppealSeed["sources"] = [
  { title: "Urgent Action 257/14, index EUR 55/019/2014, Azerbaijan, 15 October 2014", url: null },
  { title: FAMILY_2015, url: null },
  { title: FAMILY_2016, url: null },
  { title: "Committee to Protect Journalists, report of 25 May 2016", url: null },
  { title: "World Organisation Against Torture (OMCT), report of 25 May 2016", url: null },
];
