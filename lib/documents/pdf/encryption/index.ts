import { cbc } from '@noble/ciphers/aes.js';
import { md5 } from '@noble/hashes/legacy.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Encryption, encryptionOf } from './dictionary';
import { newKey } from './new-key';
import { oldKey } from './old-key';
import { rc4 } from './rc4';

/** Of which object a stream is, and what its dictionary says. */
export interface Owner {
  number: number;
  generation: number;
  dictionary: string;
}

/** Gives back the bytes of a stream as they were before they were encrypted. */
export type Decipher = (data: Uint8Array, owner: Owner) => Uint8Array;

/** These are never encrypted (ISO 32000-2, 7.5.8.2, and the filter of a stream's own). */
const NEVER = /\/Type\s*\/XRef\b|\/Crypt\b/;
const AES_SALT = utf8ToBytes('sAlT');
const BLOCK = 16;
const LONGEST_KEY = 16;

/** Each object's own key up to revision 4 (ISO 32000-1, 7.6.2, algorithm 1). */
function objectKey(key: Uint8Array, { number, generation }: Owner, method: Encryption['method']): Uint8Array {
  const own = Uint8Array.of(number, number >> 8, number >> 16, generation, generation >> 8);
  const hash = md5(concatBytes(key, own, method === 'aes' ? AES_SALT : new Uint8Array()));
  return hash.subarray(0, Math.min(key.length + own.length, LONGEST_KEY));
}

/** A block that starts the chain, whole blocks, and at the end as many bytes as the last of them says. */
function fromAes(key: Uint8Array, data: Uint8Array): Uint8Array {
  const blocks = data.subarray(BLOCK, data.length - (data.length % BLOCK));
  if (blocks.length === 0) return blocks;
  const plain = cbc(key, data.subarray(0, BLOCK), { disablePadding: true }).decrypt(blocks);
  const padding = plain.at(-1) ?? 0;
  return padding >= 1 && padding <= BLOCK ? plain.subarray(0, -padding) : plain;
}

/**
 * How the streams of a PDF are decrypted that opens without a password, as most do that only forbid printing; null when
 * it is not encrypted, `locked` when it has a password or is encrypted in a way that is not known here.
 */
export function decipherOf(bytes: Uint8Array): Decipher | null | 'locked' {
  const encryption = encryptionOf(bytes);
  if (encryption === null) return null;
  if (encryption === 'unknown') return 'locked';
  const { method, revision } = encryption;
  if (method === 'none') return null;
  const key = revision >= 5 ? newKey(encryption) : oldKey(encryption);
  if (!key) return 'locked';
  return (data, owner) => {
    if (NEVER.test(owner.dictionary)) return data;
    const own = revision >= 5 ? key : objectKey(key, owner, method);
    return method === 'aes' ? fromAes(own, data) : rc4(own, data);
  };
}
