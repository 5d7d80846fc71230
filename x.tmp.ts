import { coachLetter } from "@/lib/letters/coach/coach-letter";
import { loadCoachWords, coachLanguages } from "@/lib/letters/coach/load-words";
import { inputFor } from "@/lib/letters/coach/measure/measure-coach";
import { loadExamples } from "@/lib/letters/coach/measure/load-examples";
for (const l of coachLanguages) { const ex:any=await loadExamples(l); const words=await loadCoachWords(l);
 for (const text of ex.innocent) for (const h of coachLetter(inputFor({text,words,examples:ex}))) if (h.level==="hint"&&h.where?.field==="body") console.log(l,h.check,JSON.stringify(text.slice(h.where.start,h.where.end)),"|",text);
 }
