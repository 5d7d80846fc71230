import type { AskSeed } from "@/prisma/seed/appeal-seed";

export const asks: readonly AskSeed[] = [
  {
    key: "fair-trial",
    texts: {
      en: {
        sheetForm:
          "Urging the authorities to make sure that, as long as defamation remains a crime, Khadija Ismayilova’s right to a fair trial is upheld and her human rights work is never held against her",
        letterSentence:
          "I urge the authorities to make sure that, as long as defamation remains a crime in Azerbaijan, Khadija Ismayilova’s right to a fair trial is upheld and her human rights work is never held against her.",
      },
      az: {
        sheetForm:
          "Böhtana görə cinayət məsuliyyəti qüvvədə qaldıqca Xədicə İsmayılovanın ədalətli məhkəmə araşdırması hüququnu təmin etməyə və onun hüquq müdafiəçiliyi fəaliyyətindən heç vaxt əleyhinə istifadə etməməyə hakimiyyət orqanlarını təkidlə çağırmaq",
        letterSentence:
          "Hakimiyyət orqanlarını təkidlə çağırıram ki, Azərbaycanda böhtana görə cinayət məsuliyyəti qüvvədə qaldıqca Xədicə İsmayılovanın ədalətli məhkəmə araşdırması hüququnu təmin etsinlər və hüquq müdafiəçiliyi fəaliyyətindən heç vaxt onun əleyhinə istifadə etməsinlər.",
      },
      ru: {
        sheetForm:
          "Настоятельно просить власти обеспечить, чтобы, пока клевета остаётся уголовным преступлением, право Хадиджи Исмайловой на справедливое судебное разбирательство соблюдалось, а её правозащитная деятельность никогда не использовалась против неё",
        letterSentence:
          "Настоятельно прошу власти обеспечить, чтобы, пока клевета остаётся в Азербайджане уголовным преступлением, право Хадиджи Исмайловой на справедливое судебное разбирательство соблюдалось, а её правозащитная деятельность никогда не использовалась против неё.",
      },
    },
  },
  {
    key: "travel-ban",
    texts: {
      en: {
        sheetForm:
          "Calling on the authorities to let Khadija Ismayilova travel again without delay and to see that all harassment and intimidation of her ends, so that she can do her human rights work in freedom",
        letterSentence:
          "I call on the authorities to let Khadija Ismayilova travel again without delay and to see that all harassment and intimidation of her ends, so that she can do her human rights work in freedom.",
      },
      az: {
        sheetForm:
          "Xədicə İsmayılovanın ölkədən çıxışına qoyulmuş qadağanı dərhal götürməyə və ona qarşı hər cür təqib və hədə-qorxuya son qoymağa hakimiyyət orqanlarını çağırmaq ki, o, hüquq müdafiəçiliyi fəaliyyətini sərbəst davam etdirə bilsin",
        letterSentence:
          "Hakimiyyət orqanlarını Xədicə İsmayılovanın ölkədən çıxışına qoyulmuş qadağanı dərhal götürməyə və ona qarşı hər cür təqib və hədə-qorxuya son qoymağa çağırıram ki, o, hüquq müdafiəçiliyi fəaliyyətini sərbəst davam etdirə bilsin.",
      },
      ru: {
        sheetForm:
          "Призывать власти незамедлительно снять с Хадиджи Исмайловой запрет на выезд из страны и прекратить любые притеснения и запугивание, чтобы она могла свободно заниматься правозащитной деятельностью",
        letterSentence:
          "Призываю власти незамедлительно снять с Хадиджи Исмайловой запрет на выезд из страны и прекратить любые притеснения и запугивание, чтобы она могла свободно заниматься правозащитной деятельностью.",
      },
    },
  },
];
