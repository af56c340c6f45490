export { bounded, boundedFiles, LARGEST_BYTES, LONGEST_ADDRESS, LONGEST_FIELD, MOST_PARTS } from './bounds';
export { FileFault } from './fault';
export { arrivalKey, digest, documentKeys, type Identity, lastResortKey, screenKeys } from './keys';
export { placesIn } from './place';
export {
  hasSecrecyStamp,
  isSecretLevel,
  judgeSecrecy,
  levelMayLeave,
  type Secrecy,
  type SeenSecrecy,
  strictestSecrecy,
} from './secrecy';
export { isSameTrace, keysOfTrace, type Trace, traceKeysOf, traceOf } from './traces';
export type {
  Difference,
  Direction,
  DocumentRecord,
  FactFromFile,
  FailureReason,
  FieldWords,
  FileIdentity,
  FileReading,
  FileState,
  FileStatement,
  FileText,
  Listing,
  Naming,
  Place,
  Role,
  SeenDocument,
  UnreadFile,
  UnreadPages,
  Urgency,
} from './types';
export { readUrgency } from './urgency';
