import '../../components/theme';
import { render } from 'preact';
import { Popup } from '../../components/popup';
import { createPopupServices } from '../../lib/popup';

const root = document.getElementById('root');
if (root) render(<Popup services={createPopupServices()} />, root);
