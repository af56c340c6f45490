import { FileFault } from '../..';
import { unzip } from '../../zip';
import { composeWord } from '../flow';
import type { WordText } from '../types';
import type { OdtContext } from './state';
import { readOdtStyles } from './styles';
import { readOdtText } from './text';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const ZIP_LETTER = 0x50;

/** The files of a document: two in a package, one that holds all (.fodt). */
function filesOf(bytes: Uint8Array): Uint8Array[] {
  if (bytes[0] !== ZIP_LETTER) return [bytes];
  const files = unzip(bytes, (name) => name === CONTENT || name === STYLES);
  const content = files.get(CONTENT);
  const styles = files.get(STYLES);
  if (!content) throw new FileFault('broken');
  return styles ? [styles, content] : [content];
}

/**
 * Reads a text document of OpenDocument (1.3, ISO/IEC 26300), packed or flat.
 * @throws FileFault
 */
export function readOdt(bytes: Uint8Array): WordText {
  const files = filesOf(bytes);
  const context: OdtContext = { styles: readOdtStyles(files) };
  const texts = files.map((file) => readOdtText(file, context));
  return composeWord({
    body: texts.flatMap(({ body }) => body),
    notes: texts.flatMap(({ notes }) => notes),
    margins: texts.flatMap(({ margins }) => margins),
    scans: texts.flatMap(({ scans }) => scans),
  });
}
