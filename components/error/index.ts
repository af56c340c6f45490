export { StorageError } from './StorageError';
