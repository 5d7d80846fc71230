// What ends in a full stop and ends no sentence: titles, months, parts of a law, "e.g.", initials.
const ABBREVIATION =
  /(?:^|[\s("\u201c\u201e\u00ab/-])(?:Dr|Dra|Drs|Mr|Mrs|Ms|Sr|Sra|Sres|Srta|St|Ste|Sta|Sto|Gen|Gral|Col|Cnel|Lt|Lieut|Maj|Capt|Cap|Cpl|Sgt|Insp|Supt|Gov|Pres|Sen|Rep|Hon|Amb|Atty|M|MM|Mme|Mmes|Mlle|Mgr|Me|Prof|Rev|Fr|Ing|Lic|Licda|Abg|Mtro|Mtra|Excmo|Excma|No|Nos|Nr|Nrn|N\u00fam|Num|Art|Arts|Abs|Ziff|Kap|Bd|Sec|Ch|p\u00e1g|pp?|S|Jan|Feb|Mar|M\u00e4r|Apr|Aug|Sept?|Oct|Okt|Nov|Dec|Dez|janv|f\u00e9vr|juil|d\u00e9c|ene|dic|e\.g|i\.e|cf|vgl|bzw|ca|vs|approx|z\. ?B|d\. ?h|u\. ?a|o\. ?a|inkl|einschl|evtl|ggf|p\. ej|EE|Av|Avda|Ave|Inc|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.$/u;

// "vom 9. September", "der 3. Absatz": a German ordinal.
const ORDINAL =
  /\b(?:am|vom|zum|bis|im|seit|ab|der|die|das|den|dem|des|ein|einen|einem|einer|und|sein|seinem|seinen|ihr|ihrem|ihren|dieser|diesem|jeden|nach dem|vor dem)\s+\d{1,2}\.$/i;

/** Sentences of a paragraph; "Dr.", initials and "vom 9. September" end none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(
    /[.!?]["\u201d\u00bb)]?\s+(?=["\u201c\u201e\u00ab(\u00bf\u00a1]?\p{Lu})/gu,
  )) {
    const end = match.index + match[0].length;
    const before = text.slice(from, match.index + 1);
    if (ABBREVIATION.test(before) || ORDINAL.test(before)) continue;
    sentences.push(text.slice(from, end).trim());
    from = end;
  }
  sentences.push(text.slice(from).trim());
  return sentences.filter(Boolean);
}
