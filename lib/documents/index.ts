export { type FaultReason, FileFault } from './fault';
export { documentKeys, type Identity, lastResortKey, screenKeys } from './keys';
export {
  hasSecrecyStamp,
  isSecretLevel,
  judgeSecrecy,
  type Secrecy,
  type SeenSecrecy,
  strictestSecrecy,
} from './secrecy';
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
