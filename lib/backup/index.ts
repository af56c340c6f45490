export { importContent, restoreCopy, takeBack } from './apply';
export { compare } from './compare';
export { keepDailyCopy } from './daily';
export { acceptLoss, noticeLoss } from './loss';
export { LARGEST_FILE, readExport, readText } from './read-file';
export { file, TABLES, type TableName } from './schema';
export type { Content, Difference, Differences, FileFault, ImportMode, Tables } from './types';
export { wipe } from './wipe';
export { writeExport } from './write-file';
