// A sheet in the layout of 2009 to 2016, with people, places and facts that are all made up.

/** The text of the sheet with a date of one's choice, as a mail program or a PDF reader gives it. */
export function sampleSheet({ before = "14 JANUARY 2027" }: { before?: string } = {}): string {
  return `UA: 91/26 Index: EUR 99/4321/2026 Moldova Date: 18 November 2026

URGENT ACTION

LIBRARIAN HELD WITHOUT CHARGE
The librarian Ilinca Moraru has been held without charge in the town of Orhei since 9 November. She has
not been allowed to see a lawyer.

Ilinca Moraru runs the reading room of a village school. On 9 November 2026 four men in uniform took her from the
reading room in front of her pupils.

Her family learned on 12 November that she is held in the remand centre of Orhei. Nobody has told them why.

Please write immediately in Romanian, Russian, English or your own language:
 Urging the authorities to charge Ilinca Moraru with a recognizable offence without delay or to release her;
 Calling on them to let her see a lawyer of her choice and her family at once.

PLEASE SEND APPEALS BEFORE ${before} TO:

Minister of Justice
Vasile Lungu-Testescu
31 August 1989 Street 82
Chisinau MD-2012, Moldova
Fax: +373 22 000 123
Email: office@justice.example
Salutation: Dear Minister

Prosecutor General
Ana Rotaru-Testescu
Banulescu-Bodoni Street 26
Chisinau MD-2005, Moldova
Email: prosecutor@prosecution.example
Salutation: Dear Prosecutor General

Also send copies to diplomatic representatives accredited to your country.

Please check with your section office if sending appeals after the above date.

URGENT ACTION

LIBRARIAN HELD WITHOUT CHARGE

ADDITIONAL INFORMATION
Ilinca Moraru has lent books to the village for eleven years. In October 2026 she spoke at a council
meeting against the closing of the reading room.

Name: Ilinca Moraru
Gender m/f: f

UA: 91/26 Index: EUR 99/4321/2026 Issue Date: 18 November 2026
`;
}
