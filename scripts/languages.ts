/**
 * What each language of the portal lacks, and what is wrong in its file: npm run languages
 *
 * With the path of a folder it looks at the languages there: npm run languages -- /etc/fairshare/languages. It fails where a
 * file has a mistake, for which a portal would not start.
 */
import { englishSentences, languagesIn, OWN_FOLDER } from '../server/portal/languages/languages.ts';

const [folder = OWN_FOLDER] = process.argv.slice(2);
const english = englishSentences();
console.log(`English has ${english.size} sentences.`);
for (const { path, language, lacking, mistakes, unknown } of languagesIn(folder, english)) {
  const lines = [...mistakes, ...unknown].sort((one, other) => one.line - other.line);
  for (const { line, message } of lines) console.log(`${path}:${line}: ${message}`);
  for (const key of lacking) console.log(`${path}: lacks ${JSON.stringify(key)}`);
  const direction = language.direction === 'rtl' ? ', from right to left' : '';
  console.log(
    `${language.tag} (${language.name}${direction}): ${language.sentences.size} said, ${lacking.length} lacking, ${mistakes.length} wrong.`,
  );
  if (mistakes.length > 0) process.exitCode = 1;
}
