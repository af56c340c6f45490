import { FileFault } from '../..';
import { unzip } from '../../zip';
import { composeWord } from '../flow';
import type { WordText } from '../types';
import type { OdtContext } from './state';
import { readOdtStyles } from './styles';
import { readOdtText } from './text';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';
const ZIP_LETTER = 0x50;

/** The files of a document: two in a package, one that holds all (.fodt); and what the package says of its objects. */
function filesOf(bytes: Uint8Array): { files: Uint8Array[]; manifest: string } {
  if (bytes[0] !== ZIP_LETTER) return { files: [bytes], manifest: '' };
  const found = unzip(bytes, (name) => [CONTENT, STYLES, MANIFEST].includes(name));
  const content = found.get(CONTENT);
  const styles = found.get(STYLES);
  if (!content) throw new FileFault('broken');
  return { files: styles ? [styles, content] : [content], manifest: new TextDecoder().decode(found.get(MANIFEST)) };
}

/** Formulas and charts are objects too, and no files of anybody's (OpenDocument 1.3 part 2, 3.3 and annex C). */
const DRAWN = /opendocument\.(?:formula|chart)/u;
const ENTRY = /<manifest:file-entry\b[^>]*>/gu;

/** The objects that are files of other programs, by their names in the package. */
function filesAmong(objects: readonly string[], manifest: string): string[] {
  const entries = manifest.match(ENTRY) ?? [];
  const drawn = (name: string): boolean =>
    entries.some((entry) => DRAWN.test(entry) && (entry.includes(`"${name}/"`) || entry.includes(`"${name}"`)));
  const names = objects.map((path) => path.replace(/^\.\//u, '').replace(/\/$/u, ''));
  return [...new Set(names)].filter((name) => name !== '' && !drawn(name));
}

/**
 * Reads a text document of OpenDocument (1.3, ISO/IEC 26300), packed or flat.
 * @throws FileFault
 */
export function readOdt(bytes: Uint8Array): WordText {
  const { files, manifest } = filesOf(bytes);
  const context: OdtContext = { styles: readOdtStyles(files) };
  const texts = files.map((file) => readOdtText(file, context));
  const composed = composeWord({
    body: texts.flatMap(({ body }) => body),
    notes: texts.flatMap(({ notes }) => notes),
    margins: texts.flatMap(({ margins }) => margins),
    scans: texts.flatMap(({ scans }) => scans),
  });
  const objects = texts.flatMap((text) => text.objects);
  return { ...composed, embedded: filesAmong(objects, manifest) };
}
