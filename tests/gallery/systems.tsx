import { Options, type OptionsServices } from '../../components/options';
import { DEFAULTS } from '../../lib/settings';
import { SYSTEMS } from '../../lib/sites';
import { readDescription } from '../../lib/sites/schema';
import type { Language } from '../../locales';
import { NOW } from './data';
import { diagnosisServices } from './diagnosis';

const failed = async () => ({ outcome: 'failed', code: 'GALLERY' }) as const;
const never = () => undefined;

function services(): OptionsServices {
  const [first] = SYSTEMS;
  const own = first ? [{ ...first, name: 'VNPT iOffice, xã An Mẫu' }] : [];
  return {
    now: () => NOW,
    watch(listener) {
      const systems = { descriptions: own, off: [] };
      listener({ kind: 'ready', stored: { settings: { ...DEFAULTS, systems }, faults: [] } });
      return never;
    },
    save: async () => ({ outcome: 'done' }),
    proposal: async () => null,
    tryNotification: async () => 'failed',
    data: {
      exportAll: failed,
      preview: failed,
      importContent: failed,
      takeBack: failed,
      copies: async () => [],
      restore: failed,
      removeCopy: failed,
      closed: async () => [],
      reopen: failed,
      history: async () => [],
      wipe: failed,
    },
    systems: {
      builtIn: SYSTEMS,
      watchHosts(listener) {
        listener([
          { origin: 'https://*.anmau.gov.vn/*', host: 'anmau.gov.vn', wide: true },
          { origin: 'https://qlvb.tinhmau.gov.vn/*', host: 'qlvb.tinhmau.gov.vn', wide: false },
        ]);
        return never;
      },
      withdraw: async () => undefined,
      read: readDescription,
      exportOne: never,
      tryOn: async () => (await diagnosisServices('diagnosis')?.diagnose(1)) ?? { kind: 'nowhere' },
      openDiagnosis: async () => undefined,
    },
  };
}

/** The section of the options page that speaks of systems. */
export function SystemsSection({ language }: { language: Language }) {
  location.hash = '#systems';
  return <Options services={services()} language={language} />;
}
