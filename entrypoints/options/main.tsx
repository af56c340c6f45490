import '../../components/theme';
import { render } from 'preact';
import { Options } from '../../components/options';
import { createOptionsServices } from '../../lib/options';

const root = document.getElementById('root');
if (root) render(<Options services={createOptionsServices()} />, root);
