import type { NoticeWords } from "./notice-words";

export const es: NoticeWords = {
  greeting: "Hola, {name}:",
  greetingWithoutName: "Hola:",
  yourLetter: "Esta es su carta:",
  otherWays: "Todavía puede imprimirla y enviarla usted por correo postal o fax: {link}",
  confirmation: {
    subject: "Confirme, por favor: su carta a {officials}",
    text: [
      "Nos pidió que enviáramos su carta sobre «{appeal}» a: {officials}.",
      "Abra esta página y pulse el botón. Antes de eso no se envía nada:",
      "{link}",
      "El enlace vale siete días. Si no fue usted, no haga nada: no se enviará nada y su dirección se borrará.",
    ],
  },
  copy: {
    subject: "Su carta a {official} ha sido entregada",
    text: [
      "El {date} el servidor de correo aceptó su carta a {official} sobre «{appeal}».",
      "No podemos ver si alguien la lee. Si vuelve en los próximos seis días, se lo diremos.",
    ],
    reminderPromised:
      "Dentro de dos semanas le preguntaremos una sola vez si llegó una respuesta, como usted pidió.",
  },
  reminder: {
    subject: "¿Le ha respondido {official}?",
    text: [
      "Hace dos semanas su carta sobre «{appeal}» salió hacia {official}. ¿Llegó una respuesta?",
      "Incluso una respuesta breve o poco amable ayuda a quienes siguen el caso. Cuénteselo; la página explica cómo:",
      "{link}",
      "Este ha sido el único recordatorio. Su dirección ya se ha borrado aquí.",
    ],
  },
  autoReply: {
    subject: "Una respuesta automática de {official}",
    text: [
      "El servidor de {official} envió una respuesta automática a su carta sobre «{appeal}». No dice si alguien lee su carta:",
      "{reply}",
    ],
  },
  uncertain: {
    subject: "No sabemos si su carta a {official} llegó",
    text: [
      "Mientras se entregaba su carta sobre «{appeal}», la conexión se cortó en el último momento. Puede que haya llegado a {official} o puede que no: nadie lo sabe.",
      "Nunca enviamos una carta dos veces por nuestra cuenta. En esta página puede pedir que se envíe otra vez, o dejarla así:",
      "{link}",
    ],
  },
  bounced: {
    subject: "Su carta a {official} ha vuelto",
    text: ["El servidor de correo de {official} no aceptó su carta sobre «{appeal}» y la devolvió."],
  },
  expired: {
    subject: "Su carta a {official} llegó tarde",
    text: [
      "El plazo para escribir sobre «{appeal}» terminó antes de que su carta a {official} pudiera entregarse. No se envió.",
    ],
  },
  failed: {
    subject: "Su carta a {official} no pudo enviarse",
    text: [
      "Intentamos entregar por correo electrónico su carta sobre «{appeal}» a {official}, sin éxito. No se envió.",
    ],
  },
  unknown: {
    subject: "Su carta a {official}: sigue sin saberse si llegó",
    text: [
      "Hace una semana la conexión se cortó mientras se entregaba su carta sobre «{appeal}» a {official}. Nadie decidió enviarla otra vez, así que termina aquí. Puede que haya llegado o puede que no.",
    ],
  },
  stopped: {
    subject: "Su carta a {official} fue detenida",
    text: ["Su carta sobre «{appeal}» a {official} fue detenida antes de entregarse. No se envió."],
  },
};
