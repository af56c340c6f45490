export { documentKeys, type Identity, screenKeys } from './keys';
export { hasSecrecyStamp, judgeSecrecy, type Secrecy } from './secrecy';
export type {
  Direction,
  DocumentRecord,
  FieldWords,
  FileReading,
  FileState,
  Listing,
  Role,
  SeenDocument,
  Urgency,
} from './types';
export { readUrgency } from './urgency';
