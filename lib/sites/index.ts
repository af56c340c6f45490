export type { GaveUpReason } from '../messages';
export type { FieldName, Place, Sign, SystemDescription } from './description';
export type {
  DetailDiagnosis,
  FieldDiagnosis,
  FrameDiagnosis,
  ListDiagnosis,
  PlaceCount,
  Question,
  ReaderState,
  SystemSource,
} from './diagnosis';
export { diagnosePage } from './diagnosis';
export { offerFile } from './file-frame';
export type { DescriptionFailure } from './known-systems';
export { type Guidance, PageReader } from './page-reader';
export { recogniseAddress, systemName } from './recognise';
export { SYSTEMS, systemsWith } from './systems';
export type { ReadingTimes } from './timing';
export type { Tell } from './told';
