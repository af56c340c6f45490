export { file, rows, TABLES, type TableName } from './file';
