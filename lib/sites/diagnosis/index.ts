export { diagnosePage } from './page';
export type {
  DetailDiagnosis,
  FieldDiagnosis,
  FrameDiagnosis,
  ListDiagnosis,
  PlaceCount,
  RecognisedSystem,
  SystemSource,
} from './types';
