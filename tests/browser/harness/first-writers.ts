import type { FirstLetter } from "./first-letter";

type FirstWriter = FirstLetter & {
  /** How the letters to the President, the Prosecutor General and the embassy begin. */
  greets: readonly string[];
  /** Beginnings of sentences that ask. */
  asks: readonly string[];
  /** The line that tells the offices of the copy. */
  copy: RegExp;
};

/** Three people who write for the first time: in a language with a model, in another script, from right to left. */
export const firstWriters: Record<string, FirstWriter> = {
  English: {
    language: /English/,
    country: "United Kingdom",
    name: "Ann Example",
    address: "12 High Street\nLeeds LS1 4AB",
    town: "Leeds",
    personal: "I teach history at a school in Leeds, and my pupils learn why a free press matters.",
    embassy: "Embassy of the Republic of Azerbaijan\n4 Kensington Court\nLondon W8 5DL",
    greets: ["Dear President,", "Dear Prosecutor General,", "Your Excellency,"],
    asks: ["I urge the authorities", "I call on the authorities"],
    copy: /Copy: Embassy of the Republic of Azerbaijan/,
  },
  Russian: {
    language: /Russian/,
    country: "Germany",
    name: "Анна Примерова",
    address: "Musterstraße 5\n10115 Berlin",
    town: "Берлин",
    personal: "Я преподаю историю в берлинской школе и рассказываю детям, зачем нужна свободная печать.",
    embassy: "Botschaft der Republik Aserbaidschan\nHubertusallee 43\n14193 Berlin",
    greets: ["Уважаемый господин Президент!", "Уважаемый господин Генеральный прокурор!", ""],
    asks: ["Настоятельно прошу власти", "Призываю власти"],
    copy: /Копия: Botschaft der Republik Aserbaidschan/,
  },
  Arabic: {
    language: { other: "ar" },
    country: "Egypt",
    name: "ليلى المثال",
    address: "١٢ شارع النيل\nالقاهرة ١١٥١١",
    town: "القاهرة",
    personal: "أنا معلمة تاريخ في القاهرة، وأحدّث تلاميذي كل عام عن معنى الصحافة الحرة.",
    own: {
      subject: "الصحفية Khadija Ismayilova وحقها في السفر",
      body: "أكتب إليكم بشأن الصحفية Khadija Ismayilova من باكو. في 30 سبتمبر 2014 فُتحت ضدها قضية جنائية بتهمة التشهير، وفي 12 أكتوبر 2014 مُنعت من السفر إلى مؤتمر في براغ.\n\nأرجو منكم النظر في قضيتها بعناية، فعمل الصحفيين يخدم المجتمع كله.",
      closing: "أكون شاكرة لو تفضلتم بالرد على رسالتي. شكرًا لوقتكم واهتمامكم.",
    },
    embassy: "Embassy of the Republic of Azerbaijan\n10 Maahad Al Sahary Street\nCairo",
    greets: ["Dear President", "Dear Prosecutor General", "Your Excellency"],
    asks: [],
    copy: /نسخة إلى[^\p{L}]*Embassy of the Republic of Azerbaijan/u,
  },
};
