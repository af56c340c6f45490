import { cbc } from '@noble/ciphers/aes.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import type { Encryption } from './dictionary';

const HASHES = [sha256, sha384, sha512] as const;
const ROUNDS = 64;
const REPEATS = 64;
const HASH_LENGTH = 32;
const SALT_LENGTH = 8;

/** Since revision 6 (ISO 32000-2, 7.6.4.3.4, algorithm 2.B), for no password and the user's key. */
function hashOf(salt: Uint8Array): Uint8Array {
  let key = sha256(salt);
  for (let round = 0, last = 0; round < ROUNDS || last > round - HASH_LENGTH; round += 1) {
    const repeated = concatBytes(...Array.from({ length: REPEATS }, () => key));
    const mixed = cbc(key.subarray(0, 16), key.subarray(16, 32), { disablePadding: true }).encrypt(repeated);
    const rest = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = (HASHES[rest] ?? sha256)(mixed);
    last = mixed.at(-1) ?? 0;
  }
  return key.subarray(0, HASH_LENGTH);
}

/** The file's key of revisions 5 and 6 (algorithm 2.A), as it is without a password; null when the file has one. */
export function newKey({ revision, user, userKey }: Encryption): Uint8Array | null {
  const hash = revision === 5 ? sha256 : hashOf;
  const validation = user.subarray(HASH_LENGTH, HASH_LENGTH + SALT_LENGTH);
  const salt = user.subarray(HASH_LENGTH + SALT_LENGTH, HASH_LENGTH + 2 * SALT_LENGTH);
  if (userKey.length < HASH_LENGTH || !hash(validation).every((byte, at) => byte === user[at])) return null;
  const cipher = cbc(hash(salt), new Uint8Array(16), { disablePadding: true });
  return cipher.decrypt(userKey.subarray(0, HASH_LENGTH));
}
