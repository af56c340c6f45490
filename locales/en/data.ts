import type { Words } from '../index';

export const data: Words['data'] = {
  rows: {
    export: {
      label: 'Export to a file',
      help: 'All tasks, documents and settings in one JSON file. It has no password: keep it as carefully as the document register.',
    },
    import: { label: 'Import from a file', help: 'Shows first what would change. Can be undone.' },
    copies: {
      label: 'Copies on this computer',
      help: 'One a day for seven days, and one before each import, restore or upgrade.',
    },
    wipe: {
      label: 'Delete everything',
      help: 'All tasks, documents, settings and copies on this computer, and turns all sites off. Cannot be undone.',
    },
  },
  tables: {
    documents: 'Documents',
    tasks: 'Tasks',
    hosts: 'Sites',
    reminders: 'Reminders',
    changes: 'Changes that can be undone',
    history: 'History of changes',
    removed: 'Documents removed from this computer (keys only)',
    settings: 'Settings',
  },
  reasons: { daily: 'daily', import: 'before an import', upgrade: 'before an upgrade', restore: 'before a restore' },
  fault: (of) => {
    switch (of.kind) {
      case 'too-large':
        return `The file is larger than ${Math.round(of.limit / 1_000_000)} MB: it cannot be from Nhắc Hạn.`;
      case 'not-json':
        return `The file is broken at line ${of.line}, column ${of.column}: not JSON from there on.`;
      case 'not-ours':
        return 'This file was not exported by Nhắc Hạn.';
      case 'newer':
        return `The file was exported by a newer Nhắc Hạn (${of.by}). Update it on this computer first.`;
      case 'broken':
        if (of.received === 'undefined') return `${of.path} is missing.`;
        return of.expected === null
          ? `${of.path} is not valid: ${of.received}.`
          : `${of.path} must be ${of.expected}, the file has ${of.received}.`;
      case 'twice':
        return `${of.path} has the same id as ${of.first}.`;
      case 'orphan':
        return `${of.path} names a document that is not in the file.`;
    }
  },
  refused: 'Nothing was imported',
  exportNow: 'Export JSON file',
  exported: 'Exported',
  choose: 'Choose a file',
  reading: 'Reading the file',
  made: (at, by) => `Made at ${at} by Nhắc Hạn ${by}.`,
  columns: { table: 'What', added: 'New', changed: 'Different', same: 'Same', onlyHere: 'Only here' },
  modes: {
    legend: 'How to import',
    merge: {
      label: 'Merge',
      help: 'Adds what is missing; where both differ, the later change holds. The settings stay.',
    },
    replace: { label: 'Replace everything', help: 'This computer becomes exactly as in the file, settings too.' },
  },
  importNow: 'Import',
  cancel: 'Cancel',
  imported: 'Imported.',
  restored: 'Restored.',
  takeBack: 'Undo',
  takenBack: 'Undone.',
  noCopies: 'No copies yet. The first is made after the first document.',
  copiesUnreadable: 'The copies cannot be read',
  copy: (at, why, size) => `${at}, ${why}, ${size}`,
  size: (bytes) =>
    bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${Math.round(bytes / 100_000) / 10} MB`,
  restore: 'Restore',
  restoreThis: (copy) => `Restore the copy of ${copy}`,
  remove: 'Delete',
  removeThis: (copy) => `Delete the copy of ${copy}`,
  removeSure: 'Delete this copy? It cannot be brought back.',
  copyRemoved: 'The copy is deleted.',
  restoreSure: 'Restore everything from this copy? The current data is copied first.',
  wipeNow: 'Delete everything',
  wipeSure: 'Delete all tasks, documents, settings and copies on this computer? This cannot be undone.',
  wiped: (thorough) =>
    thorough
      ? 'Everything is deleted.'
      : 'Everything is deleted. Old files of the browser may hold traces for days; removing Nhắc Hạn deletes them too.',
};
