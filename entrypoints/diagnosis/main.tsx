import '../../components/theme';
import { DiagnosisPage } from '../../components/diagnosis';
import { showPage } from '../../components/page';
import { createDiagnosisServices } from '../../lib/diagnosis';

const asked = Number(new URLSearchParams(location.hash.slice(1)).get('tab'));
const services = createDiagnosisServices(Number.isInteger(asked) && asked > 0 ? asked : null);
showPage('diagnosis', (language) => <DiagnosisPage services={services} language={language} />);
