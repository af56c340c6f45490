import '../../components/theme';
import { render } from 'preact';
import { DropPage } from '../../components/drop';
import { Popup } from '../../components/popup';
import type { Language } from '../../locales';
import { dropServices } from './drop';
import { showPanel } from './panel';
import { fakeServices } from './services';
import { STATES } from './states';

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

document.documentElement.toggleAttribute('data-window', query.has('window'));

const language: Language = query.get('language') === 'en' ? 'en' : 'vi';
const name = query.get('state') ?? 'list';
const state = STATES[name];
const root = document.getElementById('root');
if (root) showPanel(name, root, language);
if (root && query.get('state') === 'drop') render(<DropPage services={dropServices()} language={language} />, root);
if (root && state) render(<Popup services={fakeServices(state())} language={language} />, root);
