import type { SystemServices } from '../../components/options';
import { SYSTEMS, type SystemDescription } from '../../lib/sites';
import { readDescription } from '../../lib/sites/schema';
import { diagnosisServices } from './diagnosis';

/** What an office brought along: a description in place of a built-in one. */
export const imported = (): SystemDescription[] =>
  SYSTEMS.slice(0, 1).map((system) => ({ ...system, name: `${system.name}, xã An Mẫu` }));

/** The systems of the options page. */
export const systemServices = (): SystemServices => ({
  builtIn: SYSTEMS,
  watchHosts(listener) {
    listener([
      { origin: 'https://*.anmau.gov.vn/*', host: 'anmau.gov.vn', wide: true },
      { origin: 'https://qlvb.tinhmau.gov.vn/*', host: 'qlvb.tinhmau.gov.vn', wide: false },
    ]);
    return () => undefined;
  },
  withdraw: async () => undefined,
  read: async (text) => readDescription(text),
  exportOne: () => undefined,
  tryOn: async () => (await diagnosisServices('diagnosis')?.diagnose(1)) ?? { kind: 'nowhere' },
  openDiagnosis: async () => undefined,
});
