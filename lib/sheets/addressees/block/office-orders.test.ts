import { describe, expect, test } from "vitest";
import { readAddressees } from "@/lib/sheets/addressees/read-addressees";
import type { Line } from "@/lib/sheets/text/line";
import { readBlock } from "./read-block";

// Lines of an address => office => name (- for none) => first line of the address where it was cut. The people are invented.
const BLOCKS = `
Son Altesse le prince Karim bin Nasser|Ministre de la Défense|Riyad => Ministre de la Défense => Son Altesse le prince Karim bin Nasser
Su Alteza Real el Príncipe Hassan|Primer Ministro|Ammán => Primer Ministro => Su Alteza Real el Príncipe Hassan
Seine Königliche Hoheit Prinz Salman|Premierminister|Manama => Premierminister => Seine Königliche Hoheit Prinz Salman
His Royal Highness Prince Khalid bin Saad|Minister of Interior|Riyadh => Minister of Interior => His Royal Highness Prince Khalid bin Saad
HRH Prince Khalid bin Saad|Minister of Interior|Riyadh => Minister of Interior => HRH Prince Khalid bin Saad
S.A.R. le Prince Khalid|Ministre de l'Intérieur|Riyad => Ministre de l'Intérieur => S.A.R. le Prince Khalid
Su Majestad el Rey Mohamed|Palacio Real|Rabat => - => Su Majestad el Rey Mohamed
President, Denis Okello, State House, PO Box 12, Kampala, Uganda => President => Denis Okello => State House, PO Box 12, Kampala, Uganda
Ministro de Justicia, Dr. Pablo Rojas, Av. Bolívar 12, Caracas => Ministro de Justicia => Dr. Pablo Rojas => Av. Bolívar 12, Caracas
Justizminister, Herrn Omar Said, Ministry of Justice, Khartum, Sudan => Justizminister => Herrn Omar Said => Ministry of Justice, Khartum, Sudan
Denis Okello, President, State House, PO Box 12, Kampala, Uganda => President => Denis Okello => State House, PO Box 12, Kampala, Uganda
Fiscal General, Fiscalía General, Calle 3, Lima => Fiscal General => -
Minister of Justice, Ministry of Justice, PO Box 3, Dodoma => Minister of Justice => -
Monsieur le Préfet de Police|Préfecture|Abidjan => Monsieur le Préfet de Police => -
Sr. Ministro del Interior|General Luis Prado|Plaza 1 => Sr. Ministro del Interior => General Luis Prado
Sr. Presidente de la Corte Suprema|Dr. Hugo Salas|Plaza 1 => Sr. Presidente de la Corte Suprema => Dr. Hugo Salas
Excmo. Sr. Presidente de la República|Gral. Hugo Salas|Palacio => Excmo. Sr. Presidente de la República => Gral. Hugo Salas
Señor Comandante en Jefe del Ejército|Gral. Div. Hugo Salas Paz|Cuartel => Señor Comandante en Jefe del Ejército => Gral. Div. Hugo Salas Paz
Secrétaire d'État auprès du ministre|chargé des Droits humains|Paul Biko|BP 3 => Secrétaire d'État auprès du ministre chargé des Droits humains => Paul Biko
Viceministra de Seguridad y encargada|de asuntos penitenciarios|Ana Lara|Calle 3 => Viceministra de Seguridad y encargada de asuntos penitenciarios => Ana Lara
Colonel P. de Wet|District Commandant|Police => District Commandant => Colonel P. de Wet
Major T. Ncube|Officer Commanding|Camp 3 => Officer Commanding => Major T. Ncube
Brigadier J. Louw|Security Branch Chief|Police => Security Branch Chief => Brigadier J. Louw
Mme Awa Diop|Procureure de la République|Dakar => Procureure de la République => Mme Awa Diop
Lic. Rosa Paz Gil|Procuradora General de Justicia del Estado|Av. 3 => Procuradora General de Justicia del Estado => Lic. Rosa Paz Gil
Premierministerin|Sheikh Hasna Begum|Dhaka => Premierministerin => Sheikh Hasna Begum
Ministerin für Justiz und Menschenrechte|Dr. Ana Rojas|Lima => Ministerin für Justiz und Menschenrechte => Dr. Ana Rojas
Leiter der Gefängnisverwaltung|Oberst Igor Petrow|Minsk => Leiter der Gefängnisverwaltung => Oberst Igor Petrow
Vorsitzender des Obersten Gerichts|Igor Petrow|Minsk => Vorsitzender des Obersten Gerichts => Igor Petrow
Staatspräsident|Laurent Mbuyi|Kinshasa => Staatspräsident => Laurent Mbuyi
Oberkommandierender der Streitkräfte|General Min Zaw|Naypyidaw => Oberkommandierender der Streitkräfte => General Min Zaw
Gouverneur der Provinz Sucumbíos|Lic. Juan Mora|Nueva Loja => Gouverneur der Provinz Sucumbíos => Lic. Juan Mora
Oberster Führer|Ayatollah Ali Rahmani|Teheran => Oberster Führer => Ayatollah Ali Rahmani
Oberste Justizautorität|Ayatollah Reza Karimi|Teheran => Oberste Justizautorität => Ayatollah Reza Karimi
Président de la Commission nationale des droits de l'homme|Me Jean Kouassi|BP 1 => Président de la Commission nationale des droits de l'homme => Me Jean Kouassi
Général Yao Mensah|Chef d'état-major des armées|Lomé => Chef d'état-major des armées => Général Yao Mensah
Ministre d'État, ministre de l'Intérieur|Jean Ondo|Libreville => Ministre d'État, ministre de l'Intérieur => Jean Ondo
Garde des Sceaux, ministre de la Justice|Jean Ondo|Libreville => Garde des Sceaux, ministre de la Justice => Jean Ondo
Defensor del Pueblo|Dr. Jorge Paz|Lima => Defensor del Pueblo => Dr. Jorge Paz
Ministra de Gobierno|María Paula Ron|Quito => Ministra de Gobierno => María Paula Ron
Director del Instituto Nacional Penitenciario|Gral. José Rey Mora|Bogotá => Director del Instituto Nacional Penitenciario => Gral. José Rey Mora
Speaker of the House of Representatives|Hon. Joy Phiri|Lusaka => Speaker of the House of Representatives => Hon. Joy Phiri
Officer in Charge|Kamiti Prison|PO Box 1|Nairobi => Officer in Charge => -
Chairman of the State Council|General Sein Win|Yangon => Chairman of the State Council => General Sein Win
Attorney-General and Minister of Legal Affairs|Hon. Joy Phiri|Lusaka => Attorney-General and Minister of Legal Affairs => Hon. Joy Phiri
Permanent Representative to the United Nations|Ambassador Joy Phiri|New York => Permanent Representative to the United Nations => Ambassador Joy Phiri
Botschafter|S.E. Herrn Tefera Alemu|Botschaft von Äthiopien => Botschafter => S.E. Herrn Tefera Alemu
Ambassadeur de la République de Guinée|S.E. M. Alpha Sow|Ambassade => Ambassadeur de la République de Guinée => S.E. M. Alpha Sow
Gobernador Constitucional del Estado de Oaxaca|Lic. Ulises Mora|Palacio => Gobernador Constitucional del Estado de Oaxaca => Lic. Ulises Mora
Governor of Texas|Greg Allen|Office of the Governor|PO Box 1 => Governor of Texas => Greg Allen
Commander, 3rd Infantry Division|Maj. Gen. Rey Santos|Camp 1 => Commander, 3rd Infantry Division => Maj. Gen. Rey Santos
Secretary of the Department of Justice|Leila Santos|Padre Faura => Secretary of the Department of Justice => Leila Santos
Presidente del Tribunal Superior Electoral|Dr. Hugo Mora|Quito => Presidente del Tribunal Superior Electoral => Dr. Hugo Mora
Juez Tercero de lo Penal|Dr. Hugo Mora|Quito => Juez Tercero de lo Penal => Dr. Hugo Mora
Head of Government|Xavier Ho|Hong Kong => Head of Government => Xavier Ho
Chief Executive|Carrie Ho|Tamar => Chief Executive => Carrie Ho
Director of the Prison|Jianyuzhang|Dongling => Director of the Prison => -
Shuji|Hu Jintang|Xinjiang => Shuji => Hu Jintang
Premier of the State Council|Li Guoqiang|Beijing => Premier of the State Council => Li Guoqiang
Monsieur Paul Biko|Ministre de la Justice|Yaoundé => Ministre de la Justice => Monsieur Paul Biko
Ministro dell'Interno|On. Marco Riva|Roma => Ministro dell'Interno => On. Marco Riva
Rey de Bahréin|Shaikh Hamad bin Issa|Manama => Rey de Bahréin => Shaikh Hamad bin Issa
Jefe de Estado|Gral. Hugo Mora|La Paz => Jefe de Estado => Gral. Hugo Mora
Prime Minister's Office|PO Box 1|Valletta => Prime Minister's Office => -
Interior Minister Rashid Khan|Ministry of Interior|Kabul => Interior Minister => Rashid Khan
Bürgermeister von Juba|Kalisto Lado|Juba => Bürgermeister von Juba => Kalisto Lado
Innenminister der Republik Tschad|M. Ahmat Bachir|N'Djamena => Innenminister der Republik Tschad => M. Ahmat Bachir
First Deputy Chairman of the KGB|Oleg Chernyshev|Minsk => First Deputy Chairman of the KGB => Oleg Chernyshev
Leiter des Ermittlungskomitees|Alexander Bast|Moskau => Leiter des Ermittlungskomitees => Alexander Bast
Presidenta del Congreso de la República|Lady Camones Ruiz|Lima => Presidenta del Congreso de la República => Lady Camones Ruiz
`;
const blocks = BLOCKS.trim()
  .split("\n")
  .map((block) => block.split(" => "));

describe("office, title and name come in any order", () => {
  // Negative control: without `cutEntry` every entry on one line is an office as a whole.
  test.each(blocks)("%s", (lines = "", role, name, address) => {
    const block = readBlock(lines.split("|"), "targets");
    expect([block.role ?? "-", block.name ?? "-"]).toEqual([role, name]);
    if (address) expect(block.addressLines[0]).toBe(address);
  });
});

const linesOf = (text: string): Line[] =>
  text.split("\n").map((line, at) => ({ text: line, number: at + 1, gap: 0 }));

describe("a salutation on the line of the office", () => {
  test.each([
    ["Ministro de Defensa              Señor General", "Ministro de Defensa", "Señor General"],
    ["Gobernadora del Cauca       Señora Gobernadora", "Gobernadora del Cauca", "Señora Gobernadora"],
    [
      "Procureur général     Monsieur le Procureur général",
      "Procureur général",
      "Monsieur le Procureur général",
    ],
    ["Justizminister     Herr Minister", "Justizminister", "Herr Minister"],
    ["Ministro de Salud      Tratamiento: Sr. Ministro", "Ministro de Salud", "Sr. Ministro"],
    ["König (offizielle Anrede: Your Majesty / Majestät)", "König", "Your Majesty / Majestät"],
    ["Juez (forma de tratamiento: Señor Juez)", "Juez", "Señor Juez"],
  ])("%s", (line, role, salutation) => {
    const [target] = readAddressees(linesOf(`${line}\nCalle 12\nFax: +57 1 555 0101`), "targets").targets;
    expect(target?.value).toMatchObject({ role, salutation, addressLines: ["Calle 12"] });
  });

  test("a name behind an office is no salutation", () => {
    const [target] = readAddressees(
      linesOf("Presidente de la República   Señor Hugo Salas Paz\nCalle 12"),
      "targets",
    ).targets;
    expect(target?.value).toMatchObject({ name: "Señor Hugo Salas Paz", salutation: null });
  });

  test("a salutation that its column breaks at a hyphen is closed again", () => {
    const text = "Police chief\nHarare\nSalutation: Dear Brigadier-\nGeneral\nMinister of Justice\nPO Box 2";
    const { targets } = readAddressees(linesOf(text), "targets");
    expect(targets.map(({ value }) => [value.role, value.salutation])).toEqual([
      ["Police chief", "Dear Brigadier-General"],
      ["Minister of Justice", null],
    ]);
  });

  test("a form of address above a ministry is the office, and below an address the salutation", () => {
    const above = readAddressees(
      linesOf("Monsieur le Ministre de la Santé\nMinistère de la Santé\nBP 4, Lomé"),
      "targets",
    );
    expect(above.targets[0]?.value).toMatchObject({
      role: "Monsieur le Ministre de la Santé",
      salutation: null,
    });
    const below = readAddressees(
      linesOf("Ministre de la Santé\nBP 4, Lomé\nMonsieur le Ministre de la Santé"),
      "targets",
    );
    expect(below.targets[0]?.value).toMatchObject({
      role: "Ministre de la Santé",
      salutation: "Monsieur le Ministre de la Santé",
    });
  });
});

describe("what gets a copy", () => {
  test.each([
    ["Organización campesina\nFederación Agraria\nCalle 3", "Organización campesina"],
    ["Trade union\nZambia Miners\nPO Box 3", "Trade union"],
    ["Gewerkschaft\nUnión Obrera\nPostfach 3", "Gewerkschaft"],
    ["Rédactrice en chef\nLa Voix du Lac\nBP 3", "Rédactrice en chef"],
    ["Sindicato de maestros\nCalle 3", null],
  ])("%s", (text, role) => {
    const [copy] = readAddressees(linesOf(text), "copies").copiesTo;
    expect(copy?.value).toMatchObject({ role, name: null });
  });

  test("the network's own address is none", () => {
    const { copiesTo } = readAddressees(linesOf("Botschaft von Togo\nBern\nua@amnesty.example"), "copies");
    expect(copiesTo.map(({ value }) => value.email)).toEqual([[]]);
  });
});
