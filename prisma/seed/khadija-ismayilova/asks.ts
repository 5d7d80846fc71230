import type { AskSeed } from "@/prisma/seed/appeal-seed";

export const asks: readonly AskSeed[] = [
  {
    key: "fair-trial",
    texts: {
      en: {
        sheetForm:
          "Urging the authorities, for as long as defamation remains a crime, to respect Khadija Ismayilova’s right to be tried fairly and not to let her human rights work be held against her",
        letterSentence:
          "I urge the authorities, for as long as defamation remains a crime in Azerbaijan, to respect Khadija Ismayilova’s right to be tried fairly and not to let her human rights work be held against her.",
      },
      az: {
        sheetForm:
          "Hakimiyyət orqanlarını böhtana görə cinayət məsuliyyəti ləğv edilənədək Xədicə İsmayılovanın ədalətli məhkəmə araşdırması hüququnu təmin etməyə və hüquq müdafiəçiliyi fəaliyyətindən onun əleyhinə istifadə olunmasına yol verməməyə təkidlə çağırmaq",
        letterSentence:
          "Hakimiyyət orqanlarını təkidlə çağırıram ki, Azərbaycanda böhtana görə cinayət məsuliyyəti ləğv edilənədək Xədicə İsmayılovanın ədalətli məhkəmə araşdırması hüququnu təmin etsinlər və hüquq müdafiəçiliyi fəaliyyətindən onun əleyhinə istifadə olunmasına yol verməsinlər.",
      },
      ru: {
        sheetForm:
          "Настоятельно просить власти до отмены уголовной ответственности за клевету обеспечить соблюдение права Хадиджи Исмайловой на справедливое судебное разбирательство и не допускать, чтобы её правозащитная деятельность использовалась против неё",
        letterSentence:
          "Настоятельно прошу власти до отмены в Азербайджане уголовной ответственности за клевету обеспечить соблюдение права Хадиджи Исмайловой на справедливое судебное разбирательство и не допускать, чтобы её правозащитная деятельность использовалась против неё.",
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
          "Hakimiyyət orqanlarını Xədicə İsmayılovanın ölkədən çıxışına qoyulmuş qadağanı dərhal götürməyə və ona qarşı hər cür təzyiqə və hədə-qorxuya son qoymağa çağırmaq ki, o, hüquq müdafiəçiliyi fəaliyyətini sərbəst davam etdirə bilsin",
        letterSentence:
          "Hakimiyyət orqanlarını Xədicə İsmayılovanın ölkədən çıxışına qoyulmuş qadağanı dərhal götürməyə və ona qarşı hər cür təzyiqə və hədə-qorxuya son qoymağa çağırıram ki, o, hüquq müdafiəçiliyi fəaliyyətini sərbəst davam etdirə bilsin.",
      },
      ru: {
        sheetForm:
          "Призывать власти незамедлительно снять введённый для Хадиджи Исмайловой запрет на выезд из страны и прекратить любые притеснения и запугивание, чтобы она могла свободно заниматься правозащитной деятельностью",
        letterSentence:
          "Призываю власти незамедлительно снять введённый для Хадиджи Исмайловой запрет на выезд из страны и прекратить любые притеснения и запугивание, чтобы она могла свободно заниматься правозащитной деятельностью.",
      },
    },
  },
];
