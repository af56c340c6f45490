import type { SeenDocument } from './types';

/** No field of a page is longer than this, in characters (a trích yếu has some hundred); what is longer is cut. */
export const LONGEST_FIELD = 20_000;
/** No document has more instructions, or more files, than this. */
export const MOST_PARTS = 500;

/** The longest address that may be told. */
export const LONGEST_ADDRESS = 8_000;

/** Larger files are not read: an office's document has some megabytes. */
export const LARGEST_BYTES = 100 * 1024 * 1024;

const cut = <Text extends string | null>(text: Text): Text =>
  (text && text.length > LONGEST_FIELD ? text.slice(0, LONGEST_FIELD) : text) as Text;

/** A document as a page shows it, within what may be told: one endless field must not silence all the others. */
export const bounded = (document: SeenDocument): SeenDocument => ({
  ...document,
  systemId: cut(document.systemId),
  number: cut(document.number),
  issuer: cut(document.issuer),
  subject: cut(document.subject),
  type: cut(document.type),
  urgencyWords: cut(document.urgencyWords),
  due: document.due && { ...document.due, label: cut(document.due.label), text: cut(document.due.text) },
  directions: document.directions
    .slice(0, MOST_PARTS)
    .map((direction) => ({ ...direction, text: cut(direction.text), writer: cut(direction.writer) })),
});

/** Links to files, within what may be told. */
export const boundedFiles = <File extends { name: string; url: string }>(files: readonly File[]): File[] =>
  files
    .filter(({ url }) => url.length <= LONGEST_ADDRESS)
    .slice(0, MOST_PARTS)
    .map((file) => ({ ...file, name: cut(file.name) }));
