import { createCipheriv, createHash } from 'node:crypto';
import { rc4 } from '../../../../../lib/documents/pdf/encryption/rc4';

/** How a PDF may be encrypted without a password, as programs do that only forbid printing or copying. */
export type Kind =
  | 'RC4 of 40 bits'
  | 'RC4 of 128 bits'
  | 'AES of 128 bits'
  | 'AES of 256 bits, old'
  | 'AES of 256 bits';

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const PERMISSIONS = -44;
const ID = Buffer.from('0123456789abcdef');
const OWNER = Buffer.alloc(32, 7);
const ZEROS = Buffer.alloc(16);

const hash = (name: string, ...parts: Uint8Array[]): Buffer => createHash(name).update(Buffer.concat(parts)).digest();

function aes(key: Uint8Array, iv: Uint8Array, data: Uint8Array, padded: boolean): Buffer {
  const cipher = createCipheriv(key.length === 16 ? 'aes-128-cbc' : 'aes-256-cbc', key, iv).setAutoPadding(padded);
  return Buffer.concat([cipher.update(data), cipher.final()]);
}

/** ISO 32000-2, algorithm 2.B. */
function hardened(salt: Buffer): Buffer {
  let key = hash('sha256', salt);
  for (let round = 0, last = 0; round < 64 || last > round - 32; round += 1) {
    const mixed = aes(key.subarray(0, 16), key.subarray(16, 32), Buffer.concat(Array(64).fill(key)), false);
    const by = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = hash(['sha256', 'sha384', 'sha512'][by] ?? '', mixed);
    last = mixed.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}

interface Lock {
  dictionary: string;
  encrypt(data: Uint8Array, object: number): Uint8Array;
}

const hex = (bytes: Uint8Array): string => `<${Buffer.from(bytes).toString('hex')}>`;
/** As most programs write it: the bytes themselves, with what would end them escaped. */
const literal = (bytes: Uint8Array): string =>
  `(${Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\\()\r\n]/g, (sign) => ({ '\r': '\\r', '\n': '\\012' })[sign] ?? `\\${sign}`)})`;

const objectKey = (key: Uint8Array, object: number, salt: string): Buffer =>
  hash('md5', key, Uint8Array.of(object & 255, object >> 8, 0, 0, 0), Buffer.from(salt)).subarray(
    0,
    Math.min(key.length + 5, 16),
  );

function old(revision: 2 | 3 | 4, length: number): Lock {
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  let made = hash('md5', PADDING, OWNER, permissions, ID);
  for (let round = 0; revision > 2 && round < 50; round += 1) made = hash('md5', made.subarray(0, length));
  const key = made.subarray(0, length);
  let user: Uint8Array = revision === 2 ? rc4(key, PADDING) : hash('md5', PADDING, ID);
  for (let step = 0; revision > 2 && step < 20; step += 1)
    user = rc4(
      key.map((byte) => byte ^ step),
      user,
    );
  const rest = Buffer.concat([user, Buffer.alloc(32 - user.length)]);
  const filter = '/CF << /StdCF << /CFM /AESV2 /AuthEvent /DocOpen /Length 16 >> >> /StmF /StdCF /StrF /StdCF';
  return {
    dictionary: `/Filter /Standard /V ${[1, 2, 4][revision - 2]} /R ${revision} /Length ${length * 8} /P ${PERMISSIONS} /O ${literal(OWNER)} /U ${literal(rest)} ${revision === 4 ? filter : ''}`,
    encrypt: (data, object) =>
      revision === 4
        ? Buffer.concat([ZEROS, aes(objectKey(key, object, 'sAlT'), ZEROS, data, true)])
        : rc4(objectKey(key, object, ''), data),
  };
}

function young(revision: 5 | 6): Lock {
  const of = (salt: Buffer): Buffer => (revision === 5 ? hash('sha256', salt) : hardened(salt));
  const [validation, salt, key] = [Buffer.from('abcdefgh'), Buffer.from('ijklmnop'), Buffer.alloc(32, 9)];
  const user = Buffer.concat([of(validation), validation, salt]);
  const filter = '/CF << /StdCF << /CFM /AESV3 /AuthEvent /DocOpen /Length 32 >> >> /StmF /StdCF /StrF /StdCF';
  return {
    dictionary: `/Filter /Standard /V 5 /R ${revision} /Length 256 /P ${PERMISSIONS} /O ${hex(Buffer.alloc(48, 5))} /U ${hex(user)} /OE ${hex(OWNER)} /UE ${hex(aes(of(salt), ZEROS, key, false))} /Perms ${hex(ZEROS)} ${filter}`,
    encrypt: (data) => Buffer.concat([ZEROS, aes(key, ZEROS, data, true)]),
  };
}

const LOCKS: Readonly<Record<Kind, () => Lock>> = {
  'RC4 of 40 bits': () => old(2, 5),
  'RC4 of 128 bits': () => old(3, 16),
  'AES of 128 bits': () => old(4, 16),
  'AES of 256 bits, old': () => young(5),
  'AES of 256 bits': () => young(6),
};

export const KINDS = Object.keys(LOCKS) as Kind[];

const STREAM = /(\d+) 0 obj\n(<<[^\n]*)\/Length \d+ >>\nstream\n([\s\S]*?)\nendstream/g;

/** A PDF with its streams encrypted; pdf.js looks for its objects anew, since they have moved. */
export function encrypted(file: Uint8Array, kind: Kind): Uint8Array {
  const { dictionary, encrypt } = LOCKS[kind]();
  const text = Buffer.from(file)
    .toString('latin1')
    .replace(STREAM, (_, number: string, before: string, data: string) => {
      const bytes = Buffer.from(encrypt(Buffer.from(data, 'latin1'), Number(number)));
      return `${number} 0 obj\n${before}/Length ${bytes.length} >>\nstream\n${bytes.toString('latin1')}\nendstream`;
    })
    .replace('/Root', () => `/Encrypt 99 0 R /ID [${hex(ID)} ${hex(ID)}] /Root`)
    .replace('xref\n', () => `99 0 obj\n<< ${dictionary} >>\nendobj\nxref\n`)
    .replace(/startxref\n\d+/, 'startxref\n0');
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
