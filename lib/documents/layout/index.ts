import type { FileText } from '../types';
import { type Dateline, isBrokenDateline, readDateline } from './dated';
import { readIssuers } from './issuer';
import { readList } from './lists';
import { isBrokenNumber, readNumber } from './number';
import { joined, type Piece, piecesIn } from './pieces';
import { readSigner } from './signer';
import { readSigningTime, readUrgencyStamp } from './stamps';
import { readStanding } from './standing';
import { readTitle } from './title';
import type { LayoutFacts } from './types';

export type { DocumentNumber, LayoutFacts, Signer, Standing, Stated, UrgencyStamp, Words } from './types';

/** The head of a document: its first page at most, and no more pieces than a head has with its addressees. */
const HEAD_LENGTH = 5000;
const HEAD_PIECES = 70;
/** A long line is a sentence of the text. */
const SENTENCE = 260;
const FOOT_LENGTH = 4000;
const FOOT_PIECES = 80;
/** Where nothing says where the foot begins, it is no longer than this. */
const LAST_LINES = 1500;

const ADDRESSED = /^kinh gui ?:? ?/;
const RECIPIENTS = /^noi nhan ?:? ?/;
const TEXT_BEGINS = /^(?:kinh gui|can cu |dieu 1[.:])/;

/** Numbers and datelines that a line's end parted are one piece again. */
function mended(source: string, pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const before = whole.at(-1);
    const one = before && (isBrokenNumber(before) || isBrokenDateline(before)) ? joined(source, before, piece) : null;
    if (one && (readNumber(one) || readDateline(one) || isBrokenDateline(one))) whole[whole.length - 1] = one;
    else whole.push(piece);
  }
  return whole;
}

function firstOf<Of>(
  pieces: readonly Piece[],
  read: (piece: Piece, next: Piece | undefined) => Of | null,
): { at: number; fact: Of } | null {
  for (const [at, piece] of pieces.entries()) {
    const fact = read(piece, pieces[at + 1]);
    if (fact !== null) return { at, fact };
  }
  return null;
}

const FOOT = /(?:^|[\n\t|])[ \u00a0]{0,8}N\S{1,3}i[ \u00a0]nh\S{1,3}n[ \u00a0]?:/u;

/** The foot of the document, from "Nơi nhận" on or the last lines; an annex behind it is left out. */
function footOf(text: string): Piece[] {
  const start = FOOT.exec(text)?.index ?? Math.max(0, text.length - LAST_LINES);
  return piecesIn(text, start, start + FOOT_LENGTH, FOOT_PIECES);
}

/**
 * What a file says of itself by its layout. Pure; never throws, whatever the text. Every fact carries the words that
 * state it; what does not stand there in full is null.
 * @param content lines of paragraphs, table cells parted by tabs, in reading order; both columns of a head may stand
 * one after the other, cell by cell, or on one line.
 */
export function readLayout({ text }: FileText): LayoutFacts {
  const head = mended(text, piecesIn(text, 0, HEAD_LENGTH, HEAD_PIECES));
  const number = firstOf(head, readNumber);
  const begins = head.findIndex(({ raw, bare }) => TEXT_BEGINS.test(bare) || raw.length > SENTENCE);
  const upper = begins < 0 ? head : head.slice(0, begins);
  const dated = firstOf<Dateline>(upper, readDateline);
  const beside = (piece: Piece): boolean =>
    readDateline(piece) !== null ||
    /^(?:cong hoa|doc lap|dang cong san)/.test(piece.bare) ||
    readUrgencyStamp(piece, undefined) !== null;
  const title = readTitle(upper.length < head.length ? head.slice(0, begins) : head, beside);
  const titleAt = title.type ? head.findIndex(({ start }) => start === title.type?.start) : -1;
  const above = [number?.at, titleAt < 0 ? undefined : titleAt, begins < 0 ? undefined : begins].filter(
    (at) => at !== undefined,
  );
  const issuers = readIssuers(head.slice(0, number ? number.at : above.length ? Math.min(...above) : 0));
  const foot = footOf(text);
  const stated = { number: number?.fact ?? null, ...issuers };
  return {
    standing: readStanding(head, stated),
    ...stated,
    place: dated?.fact.place ?? null,
    issued: dated?.fact.issued ?? null,
    ...title,
    urgency: firstOf(head, readUrgencyStamp)?.fact ?? null,
    addressees: readList(head, ADDRESSED),
    recipients: readList(foot, RECIPIENTS),
    signer: readSigner(foot),
    signedAt: firstOf([...head, ...foot], readSigningTime)?.fact ?? null,
  };
}
