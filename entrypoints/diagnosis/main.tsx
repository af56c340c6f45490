import '../../components/theme';
import { render } from 'preact';
import { DiagnosisPage } from '../../components/diagnosis';
import { createDiagnosisServices } from '../../lib/diagnosis';

const asked = Number(new URLSearchParams(location.hash.slice(1)).get('tab'));
const services = createDiagnosisServices(Number.isInteger(asked) && asked > 0 ? asked : null);
const root = document.getElementById('root');
if (root) render(<DiagnosisPage services={services} />, root);
