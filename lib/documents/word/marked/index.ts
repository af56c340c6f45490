export type { RowEdges } from './edges';
export { MarkedText } from './marked-text';
