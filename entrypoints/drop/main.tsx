import '../../components/theme';
import { DropPage } from '../../components/drop';
import { showPage } from '../../components/page';
import { createDropServices } from '../../lib/popup';

document.documentElement.toggleAttribute('data-window', true);

const asked = new URLSearchParams(location.hash.slice(1));
const services = createDropServices(asked.get('document') ?? '', asked.get('instead'));
showPage('drop', (language) => <DropPage services={services} language={language} />);
