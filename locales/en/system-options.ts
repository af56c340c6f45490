import type { Words } from '..';
import { counted } from './dates';

export const systemSettings: Words['settings']['systems'] = {
  descriptions: { label: 'Imported descriptions', help: 'Descriptions of systems that the office wrote or was sent.' },
  off: { label: 'Descriptions switched off', help: 'Imported descriptions that are not used.' },
};

export const systemOptions: Words['options']['systemOptions'] = {
  hosts: {
    label: 'Hosts that are on',
    help: 'Only pages of these are read. Turning one off stops reading at once in every tab; recorded tasks stay.',
  },
  noHosts: 'Not on for any host yet',
  wideHost: (domain) => `${domain} and all addresses below it`,
  withdraw: 'Turn off',
  withdrawThis: (host) => `Turn off for ${host}`,
  diagnosis: {
    label: 'When a page is not read well',
    help: 'The diagnosis says what is recognised on a page, without its content; it can be sent to support.',
  },
  descriptions: {
    label: 'Descriptions of systems',
    help: 'Each is a JSON file that says how a system shows documents. It is used for reading only. An imported one replaces the built-in one of the same id.',
  },
  builtIn: 'built-in',
  imported: 'imported',
  replaced: 'built-in, replaced by an imported one',
  import: 'Import a description',
  refused: (count) => `This description cannot be used: ${counted(count, 'fault')}. Nothing has changed.`,
  full: (most) => `${most} descriptions are imported, as many as can be kept. Remove one and import again.`,
  kept: (name) => `Description ${name} saved`,
  removed: (name) => `Description ${name} removed`,
  switchThis: (name) => `Use the description ${name}`,
  tryOn: 'Try on the open tab',
  tryThis: (name) => `Try the description ${name} on the open tab`,
  edit: 'Edit',
  editThis: (name) => `Edit the description ${name}`,
  copy: 'Copy to edit',
  copyThis: (name) => `Copy the description ${name} to edit it`,
  exportOne: 'Export',
  exportThis: (name) => `Export the description ${name} to a file`,
  remove: 'Remove',
  removeThis: (name) => `Remove the description ${name}`,
  text: (name) => `Description ${name} as JSON`,
  save: 'Save the description',
  triedHead: 'What this description reads on the last used tab',
  checking: 'Trying the selectors on a long page…',
  unread:
    'The chosen file could not be read; perhaps it was just changed or moved. Nothing has changed: choose it again.',
  unchecked: 'This description could not be checked. Nothing has changed: try again.',
  triedHelp: 'This is a trial: nothing is recorded in the checklist.',
};
