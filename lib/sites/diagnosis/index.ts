export { diagnosePage, type Question } from './page';
export type {
  DetailDiagnosis,
  FieldDiagnosis,
  FrameDiagnosis,
  ListDiagnosis,
  PlaceCount,
  ReaderState,
  RecognisedSystem,
  SystemSource,
} from './types';
