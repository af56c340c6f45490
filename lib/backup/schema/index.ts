export { file, TABLES, type TableName } from './file';
