import type { Words } from '..';

const forms = {
  selector: 'is not a CSS selector',
  host: 'is not a host (such as qlvb.example.vn or *.example.vn)',
  id: 'is not an id (lower-case letters, digits and - only)',
};

const rules = {
  'header-without-columns': 'names a column, but this list describes none (columns)',
  'attribute-and-label': 'may take an attribute or the cell beside a label, not both',
  'empty-place': 'does not say where: header, select, attribute or label is needed',
  'nothing-identifies': 'needs one of systemId, number, subject to tell documents apart',
  'nothing-described': 'describes neither a list (lists) nor an opened document (detail.roots)',
};

const at = (path: string, words: string): string => (path ? `${path}: ${words}.` : `The description ${words}.`);

export const systems: Words['systems'] = {
  fault: (of) => {
    switch (of.kind) {
      case 'too-large':
        return `Longer than ${Math.round(of.limit / 1000)} thousand characters: not a description of a system.`;
      case 'not-json':
        return `Broken at line ${of.line}, column ${of.column}: not JSON from there on.`;
      case 'missing':
        return at(of.path, 'missing');
      case 'unknown':
        return at(of.path, 'there is no such name');
      case 'type':
        return at(of.path, `must be ${of.expected}, is ${of.received}`);
      case 'empty':
        return at(of.path, 'empty');
      case 'form':
        return at(of.path, `“${of.text}” ${forms[of.of]}`);
      case 'slow':
        return at(
          of.path,
          `the selector “${of.text}” is too slow on a long page; use ids, classes or attributes, fewer :has() and ~`,
        );
      case 'rule':
        return at(of.path, rules[of.rule]);
    }
  },
};
