/**
 * The gate on the built package: `npx tsx scripts/package-check.ts [folder]`. Names what Chrome 120 lacks and what
 * addresses of foreign hosts it holds, what the reading of files and pages weighs, and ends with status 1 when there is any.
 */

import { join } from 'node:path';
import { checkPackageFolder, checkWeight, EXCEPTIONS, weighPackageFolder, withoutExceptions } from './lib/package';
import { ROOT } from './lib/tools';

try {
  const folder = process.argv[2] ?? join(ROOT, '.output', 'chrome-mv3');
  const weight = weighPackageFolder(folder);
  const findings = [...withoutExceptions(checkPackageFolder(folder), EXCEPTIONS), ...checkWeight(weight)];
  const { all, atOnce, reader } = weight;
  console.log(
    `reading files: ${(all / 1024 ** 2).toFixed(2)} MB gzipped, ${Math.round(atOnce / 1024)} kB before one is met`,
  );
  console.log(`reading pages: ${(reader / 1000).toFixed(1)} kB gzipped`);
  for (const { path, what, why } of findings) console.log(`${path}: ${what} ${why}`);
  console.log(`${findings.length} findings in the built package`);
  process.exitCode = findings.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
