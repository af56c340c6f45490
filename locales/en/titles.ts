import type { Words } from '../index';

export const titles: Words['titles'] = {
  popup: 'Nhắc Hạn',
  options: 'Nhắc Hạn settings',
  diagnosis: 'Diagnosis – Nhắc Hạn',
  drop: 'Read a file of a document – Nhắc Hạn',
  recovery: 'Recover the data of Nhắc Hạn',
};
