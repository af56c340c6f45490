export { FORMAT, file, rows, TABLES, type TableName } from './file';
