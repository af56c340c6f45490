import '../../components/theme';
import { render } from 'preact';
import { Recovery } from '../../components/recovery';
import { createRecoveryServices } from '../../lib/recovery';

const root = document.getElementById('root');
if (root) render(<Recovery services={createRecoveryServices()} />, root);
