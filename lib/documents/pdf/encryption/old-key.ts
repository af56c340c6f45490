import { md5 } from '@noble/hashes/legacy.js';
import { concatBytes } from '@noble/hashes/utils.js';
import type { Encryption } from './dictionary';
import { rc4 } from './rc4';

/** What stands for a password that there is not (ISO 32000-1, 7.6.3.3, algorithm 2). */
const PADDING = Uint8Array.of(
  ...[0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e, 0x56, 0xff, 0xfa, 0x01, 0x08],
  ...[0x2e, 0x2e, 0x00, 0xb6, 0xd0, 0x68, 0x3e, 0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a],
);
const ROUNDS = 50;
const STEPS = 19;

const littleEndian = (value: number): Uint8Array => Uint8Array.from([0, 8, 16, 24], (by) => (value >> by) & 255);

/** What the file must hold if the key is right (algorithms 4 and 5). */
function userOf(key: Uint8Array, { revision, id }: Encryption): Uint8Array {
  if (revision === 2) return rc4(key, PADDING);
  let user: Uint8Array = md5(concatBytes(PADDING, id));
  for (let step = 0; step <= STEPS; step += 1) {
    user = rc4(
      key.map((byte) => byte ^ step),
      user,
    );
  }
  return user;
}

/** The file's key up to revision 4, as it is without a password; null when the file has one. */
export function oldKey(encryption: Encryption): Uint8Array | null {
  const { revision, keyLength, owner, user, permissions, id, metadata } = encryption;
  const hidden = revision >= 4 && !metadata ? new Uint8Array(4).fill(255) : new Uint8Array();
  let hash = md5(concatBytes(PADDING, owner.subarray(0, 32), littleEndian(permissions), id, hidden));
  for (let round = 0; revision >= 3 && round < ROUNDS; round += 1) hash = md5(hash.subarray(0, keyLength));
  const key = hash.slice(0, keyLength);
  return userOf(key, encryption).every((byte, at) => byte === user[at]) ? key : null;
}
