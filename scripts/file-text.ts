/**
 * Prints files as they are read: the text, a mark where each page begins, table rows with their tabs shown.
 *
 *   npx tsx scripts/file-text.ts FILE…
 *   npx tsx scripts/file-text.ts --json FILE…     the result as it is handed on, a line for each file
 */
import { readFileAt, show } from './lib/files';

const json = process.argv.includes('--json');
const paths = process.argv.slice(2).filter((argument) => argument !== '--json');
for (const path of paths) {
  const result = await readFileAt(path);
  if (json) console.log(JSON.stringify({ path, ...result }));
  else console.log(`${paths.length > 1 ? `=== ${path}\n` : ''}${show(result)}`);
}
