import '../../components/theme';
import { showPage } from '../../components/page';
import { Recovery } from '../../components/recovery';
import { createRecoveryServices } from '../../lib/recovery';

const services = createRecoveryServices();
showPage('recovery', (language) => <Recovery services={services} language={language} />);
