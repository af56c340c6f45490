/** The gate on the built package: what its oldest browser lacks, and addresses of foreign hosts. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkAddresses } from './addresses';
import type { Finding } from './finding';
import { inlineStyles, styleElements } from './inline-styles';
import { checkManifest } from './manifest-check';
import { definedMembers, parseScript } from './script';
import { checkScript } from './scripts-check';
import { checkStyle } from './styles-check';
import { type Weight, weightOfReading } from './weight';

export { EXCEPTIONS, type Exception, withoutExceptions } from './exceptions';
export type { Finding } from './finding';
export { checkWeight, type Packed, type Weight, weightOfReading } from './weight';

interface PackageFile {
  /** From the package's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const TEXT = /\.(?:m?js|css|html|json|svg)$/;

function readPackage(folder: string): PackageFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXT.test(name) && statSync(join(folder, name)).isFile())
    .map((name) => ({ path: name.replaceAll('\\', '/'), text: readFileSync(join(folder, name), 'utf8') }))
    .sort((a, b) => a.path.localeCompare(b.path, 'en'));
}

/**
 * Every finding in a package.
 * @throws when a file cannot be read or parsed, and when there is neither manifest nor script
 */
export function checkPackage(files: readonly PackageFile[]): Finding[] {
  const ending = (pattern: RegExp) => files.filter(({ path }) => pattern.test(path));
  const scripts = ending(/\.m?js$/).map(({ path, text }) => parseScript(path, text));
  const manifest = files.find(({ path }) => path === 'manifest.json');
  if (!manifest || scripts.length === 0) throw new Error('no built package: manifest or scripts are missing');

  const ofPackage = new Set(scripts.flatMap((script) => [...definedMembers(script)]));
  return [
    ...checkManifest(manifest.path, manifest.text),
    ...scripts.flatMap((script) => checkScript(script, ofPackage)),
    ...scripts.flatMap(({ path, program }) => inlineStyles(program).flatMap((style) => checkStyle(path, style))),
    ...ending(/\.css$/).flatMap(({ path, text }) => checkStyle(path, text)),
    ...ending(/\.html$/).flatMap(({ path, text }) => styleElements(text).flatMap((style) => checkStyle(path, style))),
    ...files.flatMap(({ path, text }) => checkAddresses(path, text)),
  ];
}

/** What the reading of files and of pages weighs in the package that stands in a folder. */
export function weighPackageFolder(folder: string): Weight {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return weightOfReading(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => ({ path: name.replaceAll('\\', '/'), bytes: new Uint8Array(readFileSync(join(folder, name))) })),
  );
}

/** Every finding in the package that stands in a folder. */
export function checkPackageFolder(folder: string): Finding[] {
  return checkPackage(readPackage(folder));
}
