import { walkXml } from '../xml';

/** What a part of a package names beside itself. */
export interface Relation {
  /** The last word of the relationship's type ("styles", "header"). */
  kind: string;
  /** Its path in the package. */
  path: string;
}

const NAMESPACES = { 'http://schemas.openxmlformats.org/package/2006/relationships': 'p' };

/** A target as a path in the package: absolute, or relative to the folder of the part that names it. */
function pathOf(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/**
 * The relationships of a part inside its package, by their ids (Open Packaging Conventions, ECMA-376 part 2, 9.3).
 * @param take a part by its path, undefined for none
 * @param part its path; '' for the package itself
 */
export function relationsOf(take: (path: string) => Uint8Array | undefined, part: string): Map<string, Relation> {
  const cut = part.lastIndexOf('/') + 1;
  const [folder, name] = [part.slice(0, cut), part.slice(cut)];
  const relations = new Map<string, Relation>();
  const bytes = take(`${folder}_rels/${name}.rels`);
  if (!bytes) return relations;
  walkXml(bytes, NAMESPACES, {
    open(element, attribute) {
      const target = attribute('Target');
      if (element !== 'p:Relationship' || target === null || attribute('TargetMode') === 'External') return;
      const kind = attribute('Type')?.split('/').at(-1) ?? '';
      relations.set(attribute('Id') ?? '', { kind, path: pathOf(folder, target) });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
}
