import { describe, expect, test } from "vitest";
import { readBlock } from "./read-block";

// Lines of an address, the office and the name in them. The people are invented.
const blocks: readonly (readonly [string, string | null, string | null])[] = [
  [
    "Prosecutor General of the Republic of Belarus|Andrei Kavalchuk|ul. X 22",
    "Prosecutor General of the Republic of Belarus",
    "Andrei Kavalchuk",
  ],
  ["Mr. Antonio Moreira|Secretary-General|UN", "Secretary-General", "Mr. Antonio Moreira"],
  ["Minister of Justice|Yılmaz Çelik|Adalet Bakanlığı", "Minister of Justice", "Yılmaz Çelik"],
  ["Chief Justice|Justice Sanjiva Rao|Supreme Court", "Chief Justice", "Justice Sanjiva Rao"],
  ["King|Shaikh Rashid bin 'Issa Al Salem|Office of His Majesty", "King", "Shaikh Rashid bin 'Issa Al Salem"],
  ["His Majesty King Idris IV|Royal Palace|Rabat", null, "His Majesty King Idris IV"],
  ["President Yoweri Okello|State House|Kampala", "President", "Yoweri Okello"],
  [
    "Leader of the Islamic Republic|Ayatollah Sayed 'Ali Golpay|Office of the Supreme Leader",
    "Leader of the Islamic Republic",
    "Ayatollah Sayed 'Ali Golpay",
  ],
  ["Director of Evin Prison|Ali Rezaei|Tehran", "Director of Evin Prison", "Ali Rezaei"],
  ["Warden|Huntsville Unit|PO Box 99", "Warden", null],
  ["The Governor|Tehsil House|Peshawar", "The Governor", null],
  [
    "Senior General Min Thura Htun|Commander-in-Chief|Ministry of Defence",
    "Commander-in-Chief",
    "Senior General Min Thura Htun",
  ],
  [
    "Presidente de la Corte Suprema de Justicia|Dr. José Arrieta Paz|Av. 1",
    "Presidente de la Corte Suprema de Justicia",
    "Dr. José Arrieta Paz",
  ],
  [
    "Lic. Arely Ponce Robles|Procuradora General de la República|Av. Reforma",
    "Procuradora General de la República",
    "Lic. Arely Ponce Robles",
  ],
  [
    "Garde des Sceaux, Ministre de la Justice|M. Paul Etoundi|Yaoundé",
    "Garde des Sceaux, Ministre de la Justice",
    "M. Paul Etoundi",
  ],
  [
    "Madame Aïssata Touré|Ministre de l’Action sociale|Lomé",
    "Ministre de l’Action sociale",
    "Madame Aïssata Touré",
  ],
  ["Wali de Casablanca|Mohamed Tazi|Casablanca", "Wali de Casablanca", "Mohamed Tazi"],
  ["Innenminister|Herrn Hans Meier|Wien", "Innenminister", "Herrn Hans Meier"],
  [
    "VORSITZENDE DES MENSCHENRECHTSAUSSCHUSSES|Ana Lopez|Madrid",
    "VORSITZENDE DES MENSCHENRECHTSAUSSCHUSSES",
    "Ana Lopez",
  ],
  [
    "LEITERIN DER GEFÄNGNISVERWALTUNG|Olga Petrova|Moskau",
    "LEITERIN DER GEFÄNGNISVERWALTUNG",
    "Olga Petrova",
  ],
  [
    "Commissioner General of Prisons|Dr Johnson Mugisha|PO Box 1",
    "Commissioner General of Prisons",
    "Dr Johnson Mugisha",
  ],
  [
    "Minister of Foreign Affairs and International Cooperation|Abdullah bin Nasser|Abu Dhabi",
    "Minister of Foreign Affairs and International Cooperation",
    "Abdullah bin Nasser",
  ],
  [
    "Attorney General Merrick Holloway|US Department of Justice|950 Pennsylvania Ave",
    "Attorney General",
    "Merrick Holloway",
  ],
  ["Prime Minister Narendra Joshi|South Block|New Delhi", "Prime Minister", "Narendra Joshi"],
  [
    "Director General of Police, Manipur|Mr L. M. Singh|Imphal",
    "Director General of Police, Manipur",
    "Mr L. M. Singh",
  ],
  ["Mrs Sushma Rao, Chairperson|National Human Rights Commission|New Delhi", "Chairperson", "Mrs Sushma Rao"],
  ["Brigadier General Ali Rostami|Sepah-e Pasdaran|Tehran", null, "Brigadier General Ali Rostami"],
  ["State Prosecutor|District Court of Tel Aviv|1 Weizmann", "State Prosecutor", null],
  ["Minister of Interior|Mohamed Sabry|Ministry of the Interior", "Minister of Interior", "Mohamed Sabry"],
  [
    "Gobernador del Estado de Chiapas|Manuel Ordaz Coello|Palacio",
    "Gobernador del Estado de Chiapas",
    "Manuel Ordaz Coello",
  ],
  [
    "Ministre d’État chargé de l’Intérieur|Louis Traoré|Abidjan",
    "Ministre d’État chargé de l’Intérieur",
    "Louis Traoré",
  ],
  [
    "Procureur de la République près le Tribunal de grande instance|Moussa Diallo|Niamey",
    "Procureur de la République près le Tribunal de grande instance",
    "Moussa Diallo",
  ],
  [
    "S.E. M. Denis Mabiala|Président de la République|Palais du Peuple",
    "Président de la République",
    "S.E. M. Denis Mabiala",
  ],
  [
    "Minister for Law and Human Rights|Yasonna H. Siregar|Jl. H.R.",
    "Minister for Law and Human Rights",
    "Yasonna H. Siregar",
  ],
  [
    "Chief of the Indonesian National Police|General Listyo Wibowo|Jakarta",
    "Chief of the Indonesian National Police",
    "General Listyo Wibowo",
  ],
  ["Secretary of Justice|Hon. Leila M. de Jesus|DOJ", "Secretary of Justice", "Hon. Leila M. de Jesus"],
  ["Hon. Benigno Reyes III|President|Malacañang Palace", "President", "Hon. Benigno Reyes III"],
  [
    "Head of the Investigation Committee|Aleksandr Orlov|Moscow",
    "Head of the Investigation Committee",
    "Aleksandr Orlov",
  ],
  ["Human Rights Ombudsman|Tatyana Belova|Moscow", "Human Rights Ombudsman", "Tatyana Belova"],
  [
    "Emir of Qatar|His Highness Sheikh Salim bin Nasser Al Kaabi|Doha",
    "Emir of Qatar",
    "His Highness Sheikh Salim bin Nasser Al Kaabi",
  ],
  ["Federal Minister of the Interior|Nadja Feser|Berlin", "Federal Minister of the Interior", "Nadja Feser"],
  ["Fiscal de la Nación|Zoraida Paredes Rivera|Lima", "Fiscal de la Nación", "Zoraida Paredes Rivera"],
  [
    "Ministra de Justicia y Derechos Humanos|Marisol Quispe Tello|Lima",
    "Ministra de Justicia y Derechos Humanos",
    "Marisol Quispe Tello",
  ],
  [
    "Jefe de la Policía Nacional|Comisario Juan Pérez|Asunción",
    "Jefe de la Policía Nacional",
    "Comisario Juan Pérez",
  ],
  [
    "General Jorge Medina|Jefe del Estado Mayor Conjunto|Bogotá",
    "Jefe del Estado Mayor Conjunto",
    "General Jorge Medina",
  ],
  ["Präsident der Republik|S.E. Alexander Petrow|Minsk", "Präsident der Republik", "S.E. Alexander Petrow"],
  ["Tribunal Administrator|County Court|Street 1", "Tribunal Administrator", null],
];

describe("office and name are told apart", () => {
  test.each(blocks)("%s", (lines, role, name) => {
    expect(readBlock(lines.split("|"), "targets")).toMatchObject({ role, name });
  });
});

test("a body that gets a copy stays in the address; one that is written to stands for an office", () => {
  const lines = ["Board of Pardons", "10 Main Street"];
  expect(readBlock(lines, "targets")).toEqual({
    role: "Board of Pardons",
    name: null,
    addressLines: ["10 Main Street"],
  });
  expect(readBlock(lines, "copies")).toEqual({ role: null, name: null, addressLines: lines });
});
