import type { NoticeWords } from "./notice-words";

export const de: NoticeWords = {
  greeting: "Guten Tag {name},",
  greetingWithoutName: "Guten Tag,",
  yourLetter: "Das ist Ihr Brief:",
  otherWays: "Sie können ihn weiterhin selbst ausdrucken und mit der Post oder per Fax schicken: {link}",
  confirmation: {
    subject: "Bitte bestätigen: Ihr Brief an {officials}",
    text: [
      "Sie haben uns gebeten, Ihren Brief zu „{appeal}“ abzuschicken an: {officials}.",
      "Öffnen Sie bitte diese Seite und drücken Sie dort den Knopf. Vorher geht nichts hinaus:",
      "{link}",
      "Der Link gilt sieben Tage. Wenn die Bitte nicht von Ihnen kam, tun Sie nichts: Es wird nichts verschickt, und Ihre Adresse wird gelöscht.",
    ],
  },
  copy: {
    subject: "Ihr Brief an {official} ist übergeben",
    text: [
      "Am {date} hat der Mailserver Ihren Brief an {official} zu „{appeal}“ angenommen.",
      "Ob ihn jemand liest, können wir nicht sehen. Kommt er innerhalb von sechs Tagen zurück, sagen wir es Ihnen.",
    ],
    reminderPromised: "In zwei Wochen fragen wir Sie, wie gewünscht, ein einziges Mal, ob eine Antwort kam.",
  },
  reminder: {
    subject: "Hat {official} Ihnen geantwortet?",
    text: [
      "Vor zwei Wochen ging Ihr Brief zu „{appeal}“ an {official}. Kam eine Antwort?",
      "Auch eine kurze oder unfreundliche Antwort hilft denen, die den Fall begleiten. Sagen Sie es ihnen bitte; die Seite erklärt, wie:",
      "{link}",
      "Das war die einzige Erinnerung. Ihre Adresse ist hier nun gelöscht.",
    ],
  },
  autoReply: {
    subject: "Eine automatische Antwort von {official}",
    text: [
      "Der Mailserver von {official} hat auf Ihren Brief zu „{appeal}“ automatisch geantwortet. Ob Ihr Brief gelesen wird, sagt das nicht:",
      "{reply}",
    ],
  },
  uncertain: {
    subject: "Wir wissen nicht, ob Ihr Brief an {official} angekommen ist",
    text: [
      "Bei der Übergabe Ihres Briefs zu „{appeal}“ brach die Verbindung im allerletzten Augenblick ab. Er kann bei {official} angekommen sein oder nicht: Niemand kann es sagen.",
      "Von uns aus schicken wir keinen Brief zweimal. Auf dieser Seite können Sie ihn noch einmal schicken lassen oder es dabei belassen:",
      "{link}",
    ],
  },
  bounced: {
    subject: "Ihr Brief an {official} kam zurück",
    text: [
      "Der Mailserver von {official} hat Ihren Brief zu „{appeal}“ nicht angenommen und zurückgeschickt.",
    ],
  },
  expired: {
    subject: "Ihr Brief an {official} kam zu spät",
    text: [
      "Die Zeit für Briefe zu „{appeal}“ war um, bevor Ihrer an {official} übergeben werden konnte. Er wurde nicht verschickt.",
    ],
  },
  failed: {
    subject: "Ihr Brief an {official} ließ sich nicht verschicken",
    text: [
      "Wir haben ohne Erfolg versucht, Ihren Brief zu „{appeal}“ per E-Mail an {official} zu übergeben. Er wurde nicht verschickt.",
    ],
  },
  unknown: {
    subject: "Ihr Brief an {official}: weiter ungewiss, ob er ankam",
    text: [
      "Vor einer Woche brach die Verbindung ab, während Ihr Brief zu „{appeal}“ an {official} übergeben wurde. Niemand hat entschieden, ihn noch einmal zu schicken; damit endet es. Er kann angekommen sein oder nicht.",
    ],
  },
  stopped: {
    subject: "Ihr Brief an {official} wurde angehalten",
    text: [
      "Ihr Brief zu „{appeal}“ an {official} wurde vor der Übergabe angehalten. Er wurde nicht verschickt.",
    ],
  },
};
