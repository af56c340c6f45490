import type { AllowedHost, SystemServices } from '../../components/options';
import { browser, grantedOrigins, withdrawOrigins } from '../browser';
import { openDiagnosis, tryDescription } from '../diagnosis';
import { wideDomain } from '../hosts';
import { SYSTEMS } from '../sites';
import { readDescription, slowSelectors } from '../sites/schema';
import { saveFile } from './save-file';

function hostOf(origin: string): AllowedHost {
  const domain = wideDomain(origin);
  return { origin, host: domain ?? origin.replace(/^[^:]+:\/\/|\/\*$/gu, ''), wide: domain !== null };
}

const readHosts = async (): Promise<AllowedHost[]> =>
  (await grantedOrigins()).map(hostOf).sort((one, other) => one.host.localeCompare(other.host));

function watchHosts(listener: (hosts: AllowedHost[]) => void): () => void {
  const tell = () => void readHosts().then(listener);
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(tell);
  onRemoved.addListener(tell);
  tell();
  return () => {
    onAdded.removeListener(tell);
    onRemoved.removeListener(tell);
  };
}

/** What the options page may do with systems. */
export const createSystemServices = (): SystemServices => ({
  builtIn: SYSTEMS,
  watchHosts,
  withdraw: async (origin) => {
    await withdrawOrigins([origin]);
  },
  read: async (text) => {
    const read = readDescription(text);
    if ('faults' in read) return read;
    const faults = await slowSelectors(read.description);
    return faults.length ? { faults } : read;
  },
  exportOne: (description) => {
    const text = `${JSON.stringify(description, null, 2)}\n`;
    saveFile(new Blob([text], { type: 'application/json' }), `${description.id}.json`);
  },
  tryOn: tryDescription,
  openDiagnosis: () => openDiagnosis(null),
});
