import type { TemplateSeed } from "@/prisma/seed/appeal-seed";

// Every event carries its date and stands in the past tense: true on the day of the sheet and true years later.
export const english: TemplateSeed = {
  language: "en",
  subject: [
    "Khadija Ismayilova: a fair trial and freedom to travel",
    "The journalist Khadija Ismayilova",
    "Khadija Ismayilova: the travel ban and the defamation case of 2014",
  ],
  why: [
    "I am writing to you about Khadija Ismayilova, an investigative journalist in Azerbaijan. The way she was treated in the autumn of 2014 concerns me, and I respectfully ask for your help.",
    "I respectfully ask for your attention to the case of Khadija Ismayilova, a journalist who reports on corruption and human rights in Azerbaijan. I believe that your office can do much for her.",
    "Please allow me to write to you about the journalist Khadija Ismayilova. I have read that she was prosecuted for defamation and prevented from leaving Azerbaijan, and I am troubled by it.",
  ],
  who: [
    "Who are you? One sentence is enough: “I am a nurse in Leeds”, “I teach at a village school”, “I read a newspaper every morning”.",
    "What links you to Azerbaijan, or to the work of journalists: a visit, a friend, a book, a report you remember? If you have family there or mean to travel there, you may leave this out.",
    "What moved you about Khadija Ismayilova? Say it in your own words, kindly, without blaming anyone.",
  ],
  facts: [
    "On 30 September 2014 a criminal case for defamation was opened against her, over a document from which she had taken out every name before she published it. On 3 October 2014, according to reports, she came home from Strasbourg, was searched at Baku airport and kept there for four hours. On 12 October 2014 a travel ban prevented her from attending a conference on human rights in Prague.",
    "According to reports, she was searched at Baku airport on 3 October 2014 and kept there for four hours, after she had met members of the Parliamentary Assembly of the Council of Europe in Strasbourg. On 12 October 2014 she was prevented from leaving the country, on the ground that she was a witness in another case. A criminal case for defamation had been opened against her on 30 September 2014.",
    "A National Action Plan of December 2011 announced that defamation would be decriminalised. Yet on 30 September 2014 a criminal case for defamation was opened against Khadija Ismayilova, over a document from which she had removed every name. On 3 October 2014 she was reportedly kept at Baku airport for four hours, and on 12 October 2014 a travel ban prevented her from attending a conference in Prague.",
  ],
  closing: [
    "I would be grateful for a reply, and for news of any steps that have been taken. Thank you for your time and your attention.",
    "Thank you for considering this letter. I trust that you will use the authority of your office to help, and I look forward to your reply.",
    "I write with respect for your country and its laws. Please let me know what has been done: an answer from your office would mean a great deal to me.",
  ],
};
