/**
 * The gate on the built package: `npx tsx scripts/package-check.ts [folder]`. Names what Chrome 120 lacks and what
 * addresses of foreign hosts it holds, and ends with status 1 when there is any.
 */

import { join } from 'node:path';
import { checkPackageFolder, EXCEPTIONS, withoutExceptions } from './lib/package';
import { ROOT } from './lib/tools';

try {
  const findings = withoutExceptions(
    checkPackageFolder(process.argv[2] ?? join(ROOT, '.output', 'chrome-mv3')),
    EXCEPTIONS,
  );
  for (const { path, what, why } of findings) console.log(`${path}: ${what} ${why}`);
  console.log(`${findings.length} findings in the built package`);
  process.exitCode = findings.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
