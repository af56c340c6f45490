import type { Words } from '..';

export const systemSettings: Words['settings']['systems'] = {
  descriptions: { label: 'Imported descriptions', help: 'Descriptions of systems that the office wrote or was sent.' },
  off: { label: 'Descriptions switched off', help: 'Imported descriptions that are not used.' },
};

export const systemOptions: Words['options']['systemOptions'] = {
  hosts: {
    label: 'Hosts that are on',
    help: 'Only pages of these are read. Turning one off stops reading at once in every tab; recorded tasks stay.',
  },
  noHosts: 'On for no host yet',
  wideHost: (domain) => `${domain} and all addresses below it`,
  withdraw: 'Turn off',
  withdrawThis: (host) => `Turn off for ${host}`,
  diagnosis: {
    label: 'When a page is not read well',
    help: 'The diagnosis says what is recognised on a page, without its content, to send to whoever helps.',
  },
  descriptions: {
    label: 'Descriptions of systems',
    help: 'Each is a JSON file that says how a system shows documents. It serves for reading alone. An imported one takes the place of the built-in one of its id.',
  },
  builtIn: 'built-in',
  imported: 'imported',
  replaced: 'built-in, an imported one stands in its place',
  import: 'Import a description',
  refused: (count) => `This description cannot be used, ${count} places to mend. Nothing has changed.`,
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
  triedHead: 'What this description reads on the tab used last',
  triedHelp: 'This is a trial: nothing is recorded in the checklist.',
};
