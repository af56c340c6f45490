import '../../components/theme';
import { showPage } from '../../components/page';
import { fitPopup, Popup } from '../../components/popup';
import { createPopupServices } from '../../lib/popup';

const ownWindow = new URLSearchParams(location.search).has('window');
document.documentElement.toggleAttribute('data-window', ownWindow);
if (!ownWindow) fitPopup(window);

const services = createPopupServices();
showPage('popup', (language) => <Popup services={services} language={language} />);
