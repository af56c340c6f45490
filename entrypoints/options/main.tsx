import '../../components/theme';
import { Options } from '../../components/options';
import { showPage } from '../../components/page';
import { createOptionsServices } from '../../lib/options';

const services = createOptionsServices();
showPage('options', (language) => <Options services={services} language={language} />);
