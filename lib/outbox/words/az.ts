import type { NoticeWords } from "./notice-words";

export const az: NoticeWords = {
  greeting: "Salam, {name}!",
  greetingWithoutName: "Salam!",
  yourLetter: "Məktubunuz budur:",
  otherWays: "Onu yenə də çap edib özünüz poçtla və ya faksla göndərə bilərsiniz: {link}",
  confirmation: {
    subject: "Zəhmət olmasa təsdiqləyin: məktubunuz ({officials})",
    text: [
      "Bizdən “{appeal}” haqqında məktubunuzu göndərməyi xahiş etmisiniz. Ünvanlanır: {officials}.",
      "Zəhmət olmasa bu səhifəni açın və oradakı düyməni basın. Ondan əvvəl heç nə göndərilmir:",
      "{link}",
      "Keçid yeddi gün işləyir. Əgər bunu siz istəməmisinizsə, heç nə etməyin: heç nə göndərilməyəcək və ünvanınız silinəcək.",
    ],
  },
  copy: {
    subject: "Məktubunuz təhvil verildi ({official})",
    text: [
      "{date} tarixində poçt serveri “{appeal}” haqqında məktubunuzu qəbul etdi. Ünvanlanıb: {official}.",
      "Onu kiminsə oxuyub-oxumadığını görə bilmirik. Altı gün ərzində geri qayıtsa, sizə xəbər verəcəyik.",
    ],
    reminderPromised: "İstədiyiniz kimi, iki həftədən sonra bir dəfə cavab gəlib-gəlmədiyini soruşacağıq.",
  },
  reminder: {
    subject: "Cavab gəldimi ({official})?",
    text: [
      "İki həftə əvvəl “{appeal}” haqqında məktubunuz göndərildi. Ünvanlanmışdı: {official}. Cavab gəldimi?",
      "Qısa və ya soyuq cavab da işi izləyənlərə kömək edir. Zəhmət olmasa onlara bildirin; necə, səhifədə yazılıb:",
      "{link}",
      "Bu, yeganə xatırlatma idi. Ünvanınız artıq bizdən silinib.",
    ],
  },
  autoReply: {
    subject: "Avtomatik cavab ({official})",
    text: [
      "“{appeal}” haqqında məktubunuza avtomatik cavab gəldi. Ünvanlanmışdı: {official}. Bu cavab məktubunuzun oxunub-oxunmayacağını demir:",
      "{reply}",
    ],
  },
  uncertain: {
    subject: "Məktubunuzun çatıb-çatmadığını bilmirik ({official})",
    text: [
      "“{appeal}” haqqında məktubunuz təhvil verilərkən əlaqə ən son anda kəsildi. Ünvanlanmışdı: {official}. Məktub çatmış da ola bilər, çatmamış da: bunu heç kim bilmir.",
      "Biz özümüz heç vaxt bir məktubu iki dəfə göndərmirik. Bu səhifədə onu bir daha göndərməyi xahiş edə və ya olduğu kimi saxlaya bilərsiniz:",
      "{link}",
    ],
  },
  bounced: {
    subject: "Məktubunuz geri qayıtdı ({official})",
    text: [
      "Alıcının ({official}) poçt serveri “{appeal}” haqqında məktubunuzu qəbul etmədi və geri qaytardı.",
    ],
  },
  expired: {
    subject: "Məktubunuz gecikdi ({official})",
    text: [
      "“{appeal}” haqqında məktubların vaxtı sizinki təhvil verilməzdən əvvəl bitdi. Ünvanlanmışdı: {official}. Məktub göndərilmədi.",
    ],
  },
  failed: {
    subject: "Məktubunuzu göndərmək mümkün olmadı ({official})",
    text: [
      "“{appeal}” haqqında məktubunuzu elektron poçtla təhvil verməyə çalışdıq, alınmadı. Ünvanlanmışdı: {official}. Məktub göndərilmədi.",
    ],
  },
  unknown: {
    subject: "Məktubunuzun çatıb-çatmadığı hələ də məlum deyil ({official})",
    text: [
      "Bir həftə əvvəl “{appeal}” haqqında məktubunuz təhvil verilərkən əlaqə kəsildi. Ünvanlanmışdı: {official}. Heç kim onu yenidən göndərməyi qərara almadı, beləliklə burada bitir. Məktub çatmış da ola bilər, çatmamış da.",
    ],
  },
  stopped: {
    subject: "Məktubunuz dayandırıldı ({official})",
    text: [
      "“{appeal}” haqqında məktubunuz təhvil verilməzdən əvvəl dayandırıldı. Ünvanlanmışdı: {official}. Məktub göndərilmədi.",
    ],
  },
};
