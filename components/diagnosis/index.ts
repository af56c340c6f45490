export { DiagnosisPage } from './DiagnosisPage';
export { Otherwise } from './Otherwise';
export { Report } from './Report';
export { type ReportPart, reportOn } from './report';
export type {
  DiagnosisServices,
  DiagnosisState,
  OpenTab,
  Surroundings,
  TabDiagnosis,
  TryDescription,
} from './services';
