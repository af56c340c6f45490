import '../../components/theme';
import { render } from 'preact';
import { fitHeight, Popup } from '../../components/popup';
import { createPopupServices } from '../../lib/popup';

const ownWindow = new URLSearchParams(location.search).has('window');
document.documentElement.toggleAttribute('data-window', ownWindow);
if (!ownWindow) fitHeight(window);

const root = document.getElementById('root');
if (root) render(<Popup services={createPopupServices()} />, root);
