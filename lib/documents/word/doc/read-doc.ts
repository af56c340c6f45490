import { FileFault } from '../..';
import { composeWord } from '../flow';
import { isScan } from '../scans';
import type { WordText } from '../types';
import { openDoc } from './fib';
import { readFonts } from './fonts';
import { readCharacters, readParagraphs } from './format-pages';
import { readDocLists } from './lists';
import { pictureSize } from './picture';
import { readPieces } from './pieces';
import { type DocText, readDocStory } from './story';
import { readDocStyles } from './styles';

function read(bytes: Uint8Array): WordText {
  const file = openDoc(bytes);
  /** The file has no names for its pictures. */
  const scans: string[] = [];
  const text: DocText = {
    main: file.main,
    pieces: readPieces(file.table('pieces')),
    characters: readCharacters(file),
    paragraphs: readParagraphs(file),
    styles: readDocStyles(file.table('styles')),
    fonts: readFonts(file.table('fonts')),
    numbering: readDocLists(file),
    notePicture(at) {
      if (isScan(pictureSize(file.data, at))) scans.push(`image${scans.length + 1}`);
    },
  };
  const { body, footnotes, endnotes, boxes, headers, headerBoxes } = file.stories;
  const pieces = (stories: readonly (readonly [number, number])[]) =>
    stories.flatMap((story) => readDocStory(text, story));
  const composed = composeWord({
    body: pieces([body]),
    notes: pieces([boxes, footnotes, endnotes]),
    margins: pieces([headers, headerBoxes]),
    scans,
  });
  return { ...composed, embedded: Array.from({ length: file.objects }, (_, at) => `object${at + 1}`) };
}

/**
 * Reads a .doc of Word 97 to 2003 (MS-DOC). Macros are not looked at.
 * @throws FileFault
 */
export function readDoc(bytes: Uint8Array): WordText {
  try {
    return read(bytes);
  } catch (error) {
    // A place outside the file.
    if (error instanceof RangeError) throw new FileFault('broken');
    throw error;
  }
}
