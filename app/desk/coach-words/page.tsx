import { DeskHead } from "@/components/desk/desk-head";
import { listWordsChanges } from "@/lib/desk/coach-words/find-words-change.db";
import { changedLists, phrasesIn } from "@/lib/desk/coach-words/word-lists";
import { wordsLanguages, wordsOf } from "@/lib/desk/coach-words/words-language";
import { languageName } from "@/lib/ground/language-name";
import { requireCoordinator } from "@/lib/request/coordinator";
import { findSection } from "@/lib/section/find-section.db";

export default async function CoachWordsPage() {
  await requireCoordinator("/desk/coach-words");
  const [changes, section] = await Promise.all([listWordsChanges(), findSection()]);
  const languages = [
    ...new Set([...wordsLanguages(section.languages), ...changes.map(({ language }) => language)]),
  ];
  const rows = await Promise.all(
    languages.map(async (language) => {
      const change = changes.find((one) => one.language === language)?.change ?? {};
      const { builtIn, names } = await wordsOf(language, change);
      const changed = Object.values(changedLists(change, names)).flat();
      const leftOut = changed.filter((phrase) => phrase.startsWith("-")).length;
      const known = names.reduce((total, name) => total + phrasesIn(builtIn, name).length, 0);
      return { language, known, added: changed.length - leftOut, leftOut };
    }),
  );
  return (
    <>
      <DeskHead title="Words of the letter coach" kicker={<a href="/desk/section">Section</a>}>
        <p className="lead">
          The coach reads along while somebody writes, and knows insults, threats and the like from lists. Add
          what your section meets, and leave out what disturbs.
        </p>
      </DeskHead>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">Language</th>
            <th scope="col">Built in</th>
            <th scope="col">Changed</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ language, known, added, leftOut }) => (
            <tr key={language}>
              <td>
                <a href={`/desk/coach-words/${language}`}>{languageName(language)}</a>
              </td>
              <td>{known}</td>
              <td>{added + leftOut === 0 ? "nothing" : `${added} added, ${leftOut} left out`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
