import type { TemplateSeed } from "@/prisma/seed/appeal-seed";

// No participle shows the writer's sex. No-break spaces stand before colons, as French sets them.
export const french: TemplateSeed = {
  language: "fr",
  subject: ["Tilda Quill et la salle de lecture de Postville", "La bibliothécaire Tilda Quill"],
  why: [
    "Je vous écris au sujet de Tilda Quill, la bibliothécaire de Postville. J’apprends qu’elle ne peut plus exercer son métier, et c’est avec respect que je vous demande de l’aider.",
    "Permettez-moi d’attirer respectueusement votre attention sur la situation de Tilda Quill, qui prête des livres aux habitants de Postville depuis de nombreuses années. Je crois que vous pouvez l’aider.",
    "Je me permets de vous écrire au sujet de Tilda Quill. J’ai lu que la salle de lecture dont elle s’occupe a été fermée. Cela me préoccupe, et je souhaite vous demander votre aide.",
  ],
  who: [
    "Qui êtes-vous\u00a0? Une phrase suffit\u00a0: «\u00a0Je suis médecin à Gand\u00a0», «\u00a0J’enseigne dans une école de village\u00a0».",
    "Qu’est-ce qui vous lie aux bibliothèques\u00a0: un livre de votre enfance, une bibliothécaire dont vous vous souvenez, une salle de lecture près de chez vous\u00a0?",
    "Qu’est-ce qui vous touche dans l’histoire de Tilda Quill\u00a0? Dites-le avec vos propres mots, avec bienveillance et sans accuser personne.",
  ],
  facts: [
    "D’après ce que je sais, la salle de lecture de la place du Marché a été fermée à clé un lundi matin, sans préavis. On a demandé à Tilda Quill de ne plus y prêter de livres, sans lui dire pourquoi. Comme elle continuait à prêter ses propres livres, qu’elle transportait sur une charrette, elle aurait reçu une amende égale au prix de deux vélos.",
    "Selon les informations disponibles, Tilda Quill a trouvé un lundi matin la porte de la salle de lecture fermée à clé et une note qui lui interdisait de prêter des livres. Elle a alors chargé ses propres livres sur une charrette et les a prêtés. Elle a reçu pour cela une amende supérieure à ce qu’elle gagne en un mois.",
    "Il y a peu, chacun pouvait encore lire gratuitement dans la salle de la place du Marché, à Postville. Elle est aujourd’hui fermée, sans qu’aucune raison ait été donnée, semble-t-il. Tilda Quill, sa bibliothécaire, a reçu une amende pour avoir prêté ses propres livres, sur une charrette, devant la porte.",
  ],
  closing: [
    "Auriez-vous l’obligeance de me répondre et de me dire quelles mesures ont été prises\u00a0? Je vous remercie de votre temps et de votre attention.",
    "Merci d’avoir pris le temps de lire cette lettre. J’espère que vous userez de l’autorité de votre charge pour l’aider, et j’attends votre réponse avec confiance.",
    "Je vous écris dans le respect de votre pays et de ses lois. Je vous prie de me faire savoir ce qui a été fait\u00a0: une réponse de votre part compterait beaucoup pour moi.",
  ],
};
