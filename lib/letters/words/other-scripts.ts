import type { LetterWords } from "./letter-words";

// Armenian has its own colon, the Arabic script its own comma, Chinese and Japanese full-width ones.
export const otherScriptWords: Readonly<Record<string, LetterWords>> = {
  ar: { valediction: "وتفضلوا بقبول فائق الاحترام والتقدير،", copy: "نسخة إلى:", enclosure: "المرفقات:" },
  fa: { valediction: "با احترام،", copy: "رونوشت:", enclosure: "پیوست:" },
  ur: { valediction: "مخلص،", copy: "نقل برائے:", enclosure: "منسلکہ:" },
  he: { valediction: "בכבוד רב,", copy: "העתק:", enclosure: "נספח:" },
  el: { valediction: "Με εκτίμηση,", copy: "Κοινοποίηση:", enclosure: "Συνημμένο:" },
  hy: { valediction: "Հարգանքով՝", copy: "Պատճենը՝", enclosure: "Կից՝" },
  ka: { valediction: "პატივისცემით,", copy: "ასლი:", enclosure: "დანართი:" },
  hi: { valediction: "सादर,", copy: "प्रतिलिपि:", enclosure: "संलग्नक:" },
  bn: { valediction: "বিনীত,", copy: "অনুলিপি:", enclosure: "সংযুক্তি:" },
  ne: { valediction: "भवदीय,", copy: "बोधार्थ:", enclosure: "संलग्न:" },
  am: { valediction: "ከአክብሮት ጋር፣", copy: "ግልባጭ፦", enclosure: "አባሪ፦" },
  th: { valediction: "ขอแสดงความนับถือ", copy: "สำเนาถึง:", enclosure: "สิ่งที่ส่งมาด้วย:" },
  zh: { valediction: "谨致崇高的敬意", copy: "抄送：", enclosure: "附件：" },
  "zh-Hant": { valediction: "謹致崇高的敬意", copy: "副本：", enclosure: "附件：" },
  ja: { valediction: "敬具", copy: "写し：", enclosure: "同封物：" },
  ko: { valediction: "존경을 담아,", copy: "사본:", enclosure: "첨부:" },
};
