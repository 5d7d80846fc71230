import type { NoticeWords } from "./notice-words";

export const fr: NoticeWords = {
  greeting: "Bonjour {name},",
  greetingWithoutName: "Bonjour,",
  yourLetter: "Voici votre lettre :",
  otherWays: "Vous pouvez encore l’imprimer et l’envoyer vous-même par la poste ou par fax : {link}",
  confirmation: {
    subject: "À confirmer : votre lettre à {officials}",
    text: [
      "Vous nous avez demandé d’envoyer votre lettre au sujet de « {appeal} » à : {officials}.",
      "Ouvrez cette page et appuyez sur le bouton. Rien ne part avant :",
      "{link}",
      "Le lien est valable sept jours. Si la demande ne vient pas de vous, ne faites rien : rien ne sera envoyé et votre adresse sera effacée.",
    ],
  },
  copy: {
    subject: "Votre lettre à {official} a été remise",
    text: [
      "Le {date}, le serveur de messagerie a accepté votre lettre à {official} au sujet de « {appeal} ».",
      "Nous ne pouvons pas voir si quelqu’un la lit. Si elle revient dans les six jours, nous vous le dirons.",
    ],
    reminderPromised:
      "Dans deux semaines, nous vous demanderons une seule fois si une réponse est arrivée, comme vous l’avez souhaité.",
  },
  reminder: {
    subject: "Avez-vous reçu une réponse de {official} ?",
    text: [
      "Il y a deux semaines, votre lettre au sujet de « {appeal} » est partie pour {official}. Une réponse est-elle arrivée ?",
      "Même brève ou peu aimable, une réponse aide celles et ceux qui suivent le cas. Dites-le-leur ; la page explique comment :",
      "{link}",
      "C’était le seul rappel. Votre adresse est maintenant effacée chez nous.",
    ],
  },
  autoReply: {
    subject: "Une réponse automatique de {official}",
    text: [
      "Le serveur de {official} a envoyé une réponse automatique à votre lettre au sujet de « {appeal} ». Elle ne dit pas si votre lettre est lue :",
      "{reply}",
    ],
  },
  uncertain: {
    subject: "Nous ignorons si votre lettre à {official} est arrivée",
    text: [
      "Pendant la remise de votre lettre au sujet de « {appeal} », la connexion s’est coupée au tout dernier moment. La lettre est peut-être arrivée à {official}, peut-être pas : personne ne peut le dire.",
      "Nous n’envoyons jamais une lettre deux fois de nous-mêmes. Sur cette page, vous pouvez la faire renvoyer une fois, ou en rester là :",
      "{link}",
    ],
  },
  bounced: {
    subject: "Votre lettre à {official} est revenue",
    text: [
      "Le serveur de messagerie de {official} n’a pas accepté votre lettre au sujet de « {appeal} » et l’a renvoyée.",
    ],
  },
  expired: {
    subject: "Votre lettre à {official} est arrivée trop tard chez nous",
    text: [
      "Le délai pour écrire au sujet de « {appeal} » s’est terminé avant que votre lettre à {official} ait pu être remise. Elle n’a pas été envoyée.",
    ],
  },
  failed: {
    subject: "Votre lettre à {official} n’a pas pu être envoyée",
    text: [
      "Nous avons essayé de remettre par courriel votre lettre au sujet de « {appeal} » à {official}, sans succès. Elle n’a pas été envoyée.",
    ],
  },
  unknown: {
    subject: "Votre lettre à {official} : on ignore toujours si elle est arrivée",
    text: [
      "Il y a une semaine, la connexion s’est coupée pendant la remise de votre lettre au sujet de « {appeal} » à {official}. Personne n’a décidé de la renvoyer ; elle en reste là. Elle est peut-être arrivée, peut-être pas.",
    ],
  },
  stopped: {
    subject: "Votre lettre à {official} a été arrêtée",
    text: [
      "Votre lettre au sujet de « {appeal} » à {official} a été arrêtée avant d’être remise. Elle n’a pas été envoyée.",
    ],
  },
};
