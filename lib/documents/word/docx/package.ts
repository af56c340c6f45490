import { FileFault } from '../..';
import { type Relation, relationsOf } from '../../opc';
import { openZip } from '../../zip';

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

/** Opens a .docx, .dotx or .docm by what its relations say; macros are not even unpacked. @throws FileFault */
export function openDocx(bytes: Uint8Array): DocxPackage {
  const zip = openZip(bytes);
  const main = [...relationsOf(zip.take, '').values()].find(({ kind }) => kind === 'officeDocument')?.path;
  if (!main) throw new FileFault('broken');
  const document = zip.take(main);
  if (!document) throw new FileFault('broken');
  const relations = relationsOf(zip.take, main);
  const file = (relation: Relation | undefined): Uint8Array | undefined => relation && zip.take(relation.path);
  return {
    document,
    part: (kind) => file([...relations.values()].find((relation) => relation.kind === kind)),
    named: (id) => file(relations.get(id)),
    nameOf: (id) => relations.get(id)?.path.split('/').at(-1) ?? '',
  };
}
