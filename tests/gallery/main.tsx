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
if (theme) document.documentElement.style.colorScheme = theme;

document.documentElement.toggleAttribute('data-window', query.has('window'));

const name = query.get('state') ?? 'list';

/** The page of this state, in a language; services are made once, so that another language changes words alone. */
function pageOf(choose: (language: Language) => void): ((language: Language) => preact.JSX.Element) | null {
  if (name === 'drop') {
    const services = dropServices();
    return (language) => <DropPage services={services} language={language} />;
  }
  if (name.startsWith('options')) {
    const services = optionsServices(name === 'options-broken', setting, choose);
    return (language) => <Options services={services} language={language} />;
  }
  if (name.startsWith('recovery-')) {
    const services = recoveryServices(name.slice('recovery-'.length));
    return (language) => <Recovery services={services} language={language} />;
  }
  const diagnosis = diagnosisServices(name);
  if (diagnosis) return (language) => <DiagnosisPage services={diagnosis} language={language} />;
  const state = STATES[name];
  if (!state) return null;
  const services = fakeServices(state());
  return (language) => <Popup services={services} language={language} />;
}

/** As the settings say it. */
const setting: Language = query.get('language') === 'en' ? 'en' : 'vi';
const root = document.getElementById('root');

function show(language: Language): void {
  document.documentElement.lang = language;
  if (root && page) render(page(language), root);
}

const page = pageOf(show);
show(setting);
if (root) showPanel(name, root, setting);
