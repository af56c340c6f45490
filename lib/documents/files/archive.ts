import { FileFault } from '..';
import type { NamedPart, UnreadFile } from '../types';
import { type Budget, openZip } from '../zip';
import type { FileResult, ReadFile } from './result';

/** Files inside that nobody wrote: left by systems and by macOS. */
const NO_DOCUMENT = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;

/** So many files inside are read; more are an archive of documents, not a document's files. */
const MOST_FILES = 100;
const LONGEST_TEXT = 5_000_000;
const LONGEST_MS = 120_000;

type ReadInner = (bytes: Uint8Array, name: string) => Promise<FileResult>;

const whyUnread = (result: FileResult): UnreadFile['why'] | null => {
  if (result.state === 'failed') return result.reason;
  if (result.state === 'no-text') return 'no-text';
  const { unreadPages: pages, damaged } = result;
  return pages.length || damaged ? { pages, ...(damaged ? { damaged } : {}) } : null;
};

/** Files put one behind the other, each a part of its name; what its own parts are called stands behind it. */
class Joined {
  readonly result = {
    state: 'read' as const,
    text: '',
    blocks: [] as ReadFile['blocks'][number][],
    parts: [] as NamedPart[],
    unreadPages: [] as number[],
    unreadFiles: [] as UnreadFile[],
  };

  add(name: string, { text, blocks, pages, parts = [], unreadFiles }: ReadFile): void {
    const { result } = this;
    for (const inner of unreadFiles) result.unreadFiles.push({ ...inner, name: `${name} › ${inner.name}` });
    if (text === '') return;
    const by = result.text === '' ? 0 : result.text.length + 2;
    if (by + text.length > LONGEST_TEXT) throw new FileFault('too-large');
    result.text += by ? `\n\n${text}` : text;
    for (const block of blocks) result.blocks.push({ ...block, start: block.start + by, end: block.end + by });
    const moved = (starts: readonly number[]): number[] => starts.map((start) => start + by);
    if (parts[0]?.start !== 0) result.parts.push({ start: by, name, ...(pages ? { pages: moved(pages) } : {}) });
    for (const part of parts) {
      const inside = part.pages ? { pages: moved(part.pages) } : {};
      result.parts.push({ start: part.start + by, name: `${name} › ${part.name}`, ...inside });
    }
  }
}

/**
 * Reads the files inside a packed file, one after the other. One that cannot be read is named with its reason, and the
 * rest goes on.
 * @param left what may still be taken out of packed files; the same for those inside
 * @throws FileFault when the file itself cannot be opened, or nothing but faults of one kind is in it
 */
export async function readArchive(bytes: Uint8Array, left: Budget, readInner: ReadInner): Promise<FileResult> {
  const { names, take } = openZip(bytes, left);
  const wanted = names.filter((name) => !NO_DOCUMENT.test(name));
  if (wanted.length === 0) throw new FileFault('empty');
  if (wanted.length > MOST_FILES) throw new FileFault('too-large');
  const begun = performance.now();
  const joined = new Joined();
  const reasons = new Set<UnreadFile['why'] | null>();
  for (const name of wanted) {
    const late = performance.now() - begun > LONGEST_MS;
    const result: FileResult = late ? TOO_LARGE : await readTaken(() => take(name), name, readInner);
    const why = whyUnread(result);
    reasons.add(why);
    if (why) joined.result.unreadFiles.push({ name, why });
    if (result.state === 'read') joined.add(name, result);
  }
  const [only] = reasons;
  // A file of which every file has a password has one itself.
  if (reasons.size === 1 && only === 'encrypted') throw new FileFault('encrypted');
  return joined.result;
}

const TOO_LARGE: FileResult = { state: 'failed', reason: 'too-large' };

async function readTaken(take: () => Uint8Array | undefined, name: string, readInner: ReadInner): Promise<FileResult> {
  try {
    return await readInner(take() ?? new Uint8Array(), name);
  } catch (error) {
    return { state: 'failed', reason: error instanceof FileFault ? error.reason : 'broken' };
  }
}
