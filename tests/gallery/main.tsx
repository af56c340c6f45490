import '../../components/theme';
import { render } from 'preact';
import { DiagnosisPage } from '../../components/diagnosis';
import { DropPage } from '../../components/drop';
import { Options } from '../../components/options';
import { Popup } from '../../components/popup';
import { Recovery } from '../../components/recovery';
import type { Language } from '../../locales';
import { diagnosisServices } from './diagnosis';
import { dropServices } from './drop';
import { showPanel } from './panel';
import { fakeServices } from './services';
import { optionsServices, recoveryServices } from './settings';
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
if (root && name.startsWith('options'))
  render(<Options services={optionsServices(name === 'options-broken')} language={language} />, root);
if (root && name.startsWith('recovery-'))
  render(<Recovery services={recoveryServices(name.slice('recovery-'.length))} language={language} />, root);
if (root && state) render(<Popup services={fakeServices(state())} language={language} />, root);

const diagnosis = diagnosisServices(name);
if (root && diagnosis) render(<DiagnosisPage services={diagnosis} language={language} />, root);
