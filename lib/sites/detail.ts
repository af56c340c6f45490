import { hasSecrecyStamp } from '../documents';
import type { SystemDescription } from './description';
import { readDirections } from './directions';
import { seenText } from './place';
import { readSighting, type Sighting } from './seen';

/** A file of an opened document: its name and the addresses under which it may be shown. */
export interface SeenFile {
  name: string;
  address: string;
}

export interface SeenDetail extends Sighting {
  files: SeenFile[];
}

function fileName(link: HTMLAnchorElement): string {
  const named = new URL(link.href, link.baseURI).searchParams.get('file');
  return seenText(link) || named || link.pathname;
}

/** The document that a page shows opened, null when none is, or its fields are still empty. */
export function readDetail(page: Document, system: SystemDescription, host: string): SeenDetail | null {
  const { detail } = system;
  const root = page.querySelector(detail.root);
  if (!root?.checkVisibility()) return null;
  const { fields, dueLabel } = detail;
  const directions = readDirections(page, detail);
  const sighting = readSighting({ element: page, fields, dueLabel, system, host, directions });
  if (sighting.secrecy === 'absent' && hasSecrecyStamp(seenText(page.body))) sighting.secrecy = 'secret';
  const links = [...page.querySelectorAll<HTMLAnchorElement>(detail.files)];
  return { ...sighting, files: links.map((link) => ({ name: fileName(link), address: link.href })) };
}
