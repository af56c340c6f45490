import { composeWord, type Piece } from '../flow';
import type { WordText } from '../types';
import { readNumbering } from './numbering';
import { openDocx } from './package';
import type { StoryContext } from './state';
import { readStory } from './story';
import { readStyles } from './styles';

/**
 * Reads a .docx, .dotx or .docm (ISO/IEC 29500). Macros are left packed.
 * @throws FileFault
 */
export function readDocx(bytes: Uint8Array): WordText {
  const { document, part, named, nameOf } = openDocx(bytes);
  const styles = readStyles(part('styles'));
  const context: StoryContext = {
    styles,
    numbering: readNumbering(part('numbering'), styles),
    wantsNote: (key) => body.notes.has(key),
  };
  const body = readStory(document, context);
  const others = (files: readonly (Uint8Array | undefined)[]): Piece[] =>
    files.flatMap((file) => (file ? readStory(file, context).pieces : []));
  const text = composeWord({
    body: body.pieces,
    notes: others([part('footnotes'), part('endnotes')]),
    margins: others([...body.margins].map(named)),
    scans: body.scans.map(nameOf),
  });
  return { ...text, embedded: body.embedded.map(nameOf) };
}
