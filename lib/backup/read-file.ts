import * as v from 'valibot';
import { FORMAT } from '../archive/types';
import { readJson } from '../json';
import { SCHEMA_VERSION } from '../tasks';
import type { WallMoment } from '../time';
import { readRows } from './read-rows';
import { file } from './schema';
import type { Content, FileFault } from './types';

/** Larger files are refused unread: 100,000 tasks with 30,000 documents make about 150 MB. */
export const LARGEST_FILE = 250_000_000;

const { version, made, by } = file.entries;
const ours = v.looseObject({ format: v.literal(FORMAT), version });
const head = v.looseObject({ format: v.literal(FORMAT), version, made, by, tables: v.record(v.string(), v.unknown()) });

/** The content of an exported file, or why it is refused. Nothing is stored yet. */
export async function readText(text: string): Promise<Content | { fault: FileFault }> {
  const read = readJson(text);
  if ('broken' in read) return { fault: { kind: 'not-json', ...read.broken } };
  const said = v.safeParse(ours, read.json);
  if (!said.success) return { fault: { kind: 'not-ours' } };
  if (said.output.version > SCHEMA_VERSION) return { fault: { kind: 'newer', by: String(said.output.by ?? '') } };
  const whole = v.safeParse(head, read.json);
  if (!whole.success) {
    const [{ path, expected, received }] = whole.issues;
    return { fault: { kind: 'broken', path: path?.map(({ key }) => key).join('.') ?? '', expected, received } };
  }
  const rows = await readRows(whole.output);
  if ('fault' in rows) return rows;
  return { made: whole.output.made as WallMoment, by: whole.output.by, tables: rows.tables };
}

/** The same of a file that the officer chose; one that is too large is refused before anything of it is read. */
export async function readExport(chosen: Blob): Promise<Content | { fault: FileFault }> {
  if (chosen.size > LARGEST_FILE) return { fault: { kind: 'too-large', limit: LARGEST_FILE } };
  return readText(await chosen.text());
}
