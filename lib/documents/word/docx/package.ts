import { FileFault } from '../..';
import { walkXml } from '../../xml';
import { openZip } from '../../zip';

/** What a part names beside itself: the kind is the last word of the relationship's type ("styles", "header"). */
interface Relation {
  kind: string;
  path: string;
}

const RELATIONS = { 'http://schemas.openxmlformats.org/package/2006/relationships': 'p' };

/** A target as a path in the package: absolute, or relative to the folder of the part that names it. */
function pathOf(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function relationsOf(bytes: Uint8Array | undefined, folder: string): Map<string, Relation> {
  const relations = new Map<string, Relation>();
  if (!bytes) return relations;
  walkXml(bytes, RELATIONS, {
    open(name, attribute) {
      const target = attribute('Target');
      if (name !== 'p:Relationship' || target === null || attribute('TargetMode') === 'External') return;
      const kind = attribute('Type')?.split('/').at(-1) ?? '';
      relations.set(attribute('Id') ?? '', { kind, path: pathOf(folder, target) });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
}

/** The parts of a .docx that hold text or say how it is read. */
export interface DocxPackage {
  document: Uint8Array;
  /** A part by its kind, undefined when there is none. */
  part: (kind: string) => Uint8Array | undefined;
  /** A part by the id with which the document names it. */
  named: (id: string) => Uint8Array | undefined;
  /** The name of what the document shows under an id, without its folder. */
  nameOf: (id: string) => string;
}

const ROOT = '_rels/.rels';
/** Opens a .docx, .dotx or .docm by what its relations say; macros are not even unpacked. @throws FileFault */
export function openDocx(bytes: Uint8Array): DocxPackage {
  const zip = openZip(bytes);
  const root = relationsOf(zip.take(ROOT), '');
  const main = [...root.values()].find(({ kind }) => kind === 'officeDocument')?.path;
  if (!main) throw new FileFault('broken');
  const cut = main.lastIndexOf('/') + 1;
  const own = `${main.slice(0, cut)}_rels/${main.slice(cut)}.rels`;
  const document = zip.take(main);
  if (!document) throw new FileFault('broken');
  const relations = relationsOf(zip.take(own), main.slice(0, cut));
  const file = (relation: Relation | undefined): Uint8Array | undefined => relation && zip.take(relation.path);
  return {
    document,
    part: (kind) => file([...relations.values()].find((relation) => relation.kind === kind)),
    named: (id) => file(relations.get(id)),
    nameOf: (id) => relations.get(id)?.path.split('/').at(-1) ?? '',
  };
}
