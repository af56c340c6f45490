/**
 * The gate of purity, layers and faces: `npx tsx scripts/purity.ts [root]`. Names every violation and ends with status 1 when
 * there is one, or when it finds nothing to read in a pure folder, so that it cannot fall silent.
 */

import { checkFaces, checkLayers, checkPurity, PURE_FOLDERS, readSources, SCANNED } from './lib/gates';
import { ROOT } from './lib/tools';

const root = process.argv[2] ?? ROOT;

try {
  const sources = readSources(root, SCANNED);
  const violations = [
    ...sources.flatMap((source) => [...checkPurity(source), ...checkLayers(source)]),
    ...checkFaces([...sources, ...readSources(root, ['tests'])]),
  ];
  for (const { path, line, message } of violations) console.log(`${path}:${line}  ${message}`);

  const empty = Object.keys(PURE_FOLDERS).filter(
    (folder) => !sources.some(({ path }) => path.startsWith(`${folder}/`)),
  );
  for (const folder of empty) console.log(`${folder} holds no source: the gate would prove nothing`);

  console.log(`${sources.length} files read, ${violations.length} violations`);
  process.exitCode = violations.length + empty.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
