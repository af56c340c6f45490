import '../../components/theme';
import { render } from 'preact';
import { DropPage } from '../../components/drop';
import { createDropServices } from '../../lib/popup';

document.documentElement.toggleAttribute('data-window', true);

const asked = new URLSearchParams(location.hash.slice(1));
const root = document.getElementById('root');
const services = createDropServices(asked.get('document') ?? '', asked.get('instead'));
if (root) render(<DropPage services={services} />, root);
