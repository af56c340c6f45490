import type { DropServices } from '../../components/drop';
import type { FileReading } from '../../lib/documents/types';
import type { FileOutcome } from '../../lib/messages';
import { epoch } from '../../lib/time';
import { line, NOW } from './data';

const at = epoch(NOW);

const FILES: readonly FileReading[] = [
  { state: 'read', found: 2, name: '1431_SXD-QLN_signed.pdf', at },
  { state: 'partly', found: 1, unreadPages: [3, 4], name: 'Phu luc 2.pdf', at },
  { state: 'partly', found: 1, unreadPages: [], damaged: true, name: 'Phu luc 3.pdf', at },
  { state: 'failed', reason: 'one-time', name: 'Phu luc 1.docx', at },
];

/** What comes of a file, by the beginning of its name. */
const OUTCOMES: readonly (readonly [begins: string, outcome: (name: string) => FileOutcome])[] = [
  ['mat', () => ({ kind: 'stamped' })],
  ['hong', (name) => ({ kind: 'recorded', file: { state: 'failed', reason: 'broken', name, at } })],
  ['', (name) => ({ kind: 'recorded', file: { state: 'read', found: 0, name, at } })],
];

/** The page that takes files, for a document with files; one called "mat" bears a stamp, one called "hong" is broken. */
export const dropServices = (): DropServices => {
  const { document } = line('later', {
    document: {
      number: '1431/SXD-QLN',
      issuer: 'Sở Xây dựng',
      subject: 'V/v rà soát nhà ở xuống cấp tại các khu dân cư trên địa bàn',
      files: [...FILES],
    },
  });
  return {
    instead: 'Phu luc 1.docx',
    watch(listener) {
      listener({ kind: 'ready', document });
      return () => undefined;
    },
    async give({ name }) {
      const [, outcome] = OUTCOMES.find(([begins]) => name.startsWith(begins)) ?? [];
      return outcome?.(name) ?? { kind: 'gone' };
    },
  };
};
