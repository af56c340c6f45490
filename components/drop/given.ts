import type { FileOutcome } from '../../lib/messages/types';
import type { Words } from '../../locales';
import { readingWords } from '../reading';

/** What came of a file that the officer gave. */
export const givenWords = (name: string, outcome: FileOutcome, words: Words): string =>
  outcome.kind === 'recorded' ? `${name}: ${readingWords(outcome.file, words)}` : words.drop[outcome.kind];

/** True when the file was read, at least in part. */
export const wasRead = (outcome: FileOutcome): boolean =>
  outcome.kind === 'recorded' && (outcome.file.state === 'read' || outcome.file.state === 'partly');
