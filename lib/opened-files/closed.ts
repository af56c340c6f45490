import type { FileVerdict, ReaderMessage } from '../messages';
import type { Origin } from '../origin';
import { forgetOffered, noteOffered, type Offered } from './offered';
import { verdictOn } from './read';
import type { FileMessage } from './sources';

/** What a page would have said last of the file that it was about to offer. */
export const lastWord = ({ url, at }: Offered): FileMessage => ({
  type: 'file',
  way: 'frame',
  url,
  at,
  framePath: '',
  bytes: null,
  leaving: true,
});

/** Says whether a file that a frame shows may be handed over. */
export async function answerOffer(
  { url, at }: Extract<ReaderMessage, { type: 'file-shown' }>,
  origin: Origin,
): Promise<FileVerdict> {
  if (at !== undefined) noteOffered({ url, at, origin });
  const verdict = await verdictOn(url, origin);
  if (verdict === 'leave') forgetOffered(origin);
  return verdict;
}
