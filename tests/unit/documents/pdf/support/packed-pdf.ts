import { zlibSync } from 'fflate';

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const raw = (words: string): Uint8Array => Uint8Array.from(words, (letter) => letter.charCodeAt(0));
const binary = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const OBJECT = /(\d+) 0 obj\n([\s\S]*?)\nendobj\n/g;

interface Entry {
  number: number;
  kind: number;
  at: number;
  index: number;
}

/** Big-endian, in so many bytes. */
const wide = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** (bytes - 1 - at)) & 255);

/** A made-up PDF with all objects but streams packed into one, as programs write since PDF 1.5 (ISO 32000-1, 7.5.7 and 7.5.8). */
export function packedPdf(plain: Uint8Array): Uint8Array {
  const objects = [...latin(plain).matchAll(OBJECT)].map(([, number, body = '']) => ({ number: Number(number), body }));
  const isPacked = ({ body }: { body: string }) => !body.includes('stream\n');
  const packed = objects.filter(isPacked);
  const holder = objects.length + 1;
  let [heads, bodies, file] = ['', '', '%PDF-1.7\n'];
  const entries: Entry[] = packed.map(({ number, body }, index) => {
    heads += `${number} ${bodies.length} `;
    bodies += `${body}\n`;
    return { number, kind: 2, at: holder, index };
  });
  const add = (number: number, body: string): void => {
    entries.push({ number, kind: 1, at: file.length, index: 0 });
    file += `${number} 0 obj\n${body}\nendobj\n`;
  };
  const stream = (dictionary: string, data: string): string =>
    `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;
  for (const { number, body } of objects.filter((object) => !isPacked(object))) add(number, body);
  const all = binary(zlibSync(raw(heads + bodies)));
  add(holder, stream(`/Type /ObjStm /N ${packed.length} /First ${heads.length} /Filter /FlateDecode`, all));
  const at = file.length;
  entries.push({ number: holder + 1, kind: 1, at, index: 0 });
  entries.push({ number: 0, kind: 0, at: 0, index: 0 });
  entries.sort((a, b) => a.number - b.number);
  const rows = entries.flatMap(({ kind, at: place, index }) => [kind, ...wide(place, 4), ...wide(index, 2)]);
  const table = stream(`/Type /XRef /W [1 4 2] /Size ${holder + 2} /Root 1 0 R`, binary(Uint8Array.from(rows)));
  return raw(`${file}${holder + 1} 0 obj\n${table}\nendobj\nstartxref\n${at}\n%%EOF\n`);
}

/** The same with an update behind it that gives an object anew (7.5.6). */
export function updatedPdf(file: Uint8Array, number: number, body: string): Uint8Array {
  const before = /startxref\n(\d+)\n%%EOF\n$/u.exec(latin(file))?.[1] ?? '';
  const at = file.length;
  const object = `${number} 0 obj\n${body}\nendobj\n`;
  const row = `${String(at).padStart(10, '0')} 00000 n \n`;
  const update = `${object}xref\n${number} 1\n${row}trailer\n<< /Size ${number + 1} /Root 1 0 R /Prev ${before} >>\nstartxref\n${at + object.length}\n%%EOF\n`;
  return raw(binary(file) + update);
}
