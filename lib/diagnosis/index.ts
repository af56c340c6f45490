import type { DiagnosisServices, TryDescription } from '../../components/diagnosis';
import { browser } from '../browser';
import { diagnoseTab } from './diagnose';
import { allowedTabs } from './tabs';

/** A page that has loaded is read when it rests. */
const READ_MS = 1_500;
const LOADED_MS = 20_000;

/** Loads a tab's page anew; resolves when it was loaded and read, or takes too long. */
async function reload(tabId: number): Promise<void> {
  const loaded = new Promise<void>((resolve) => {
    const updated: Parameters<typeof browser.tabs.onUpdated.addListener>[0] = (id, { status }) => {
      if (id !== tabId || status !== 'complete') return;
      browser.tabs.onUpdated.removeListener(updated);
      resolve();
    };
    browser.tabs.onUpdated.addListener(updated);
  });
  await browser.tabs.reload(tabId);
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, LOADED_MS))]);
  await new Promise((resolve) => setTimeout(resolve, READ_MS));
}

/** What the page "Chẩn đoán" stands on. @param tabId the tab beside which it was opened, null for none */
export const createDiagnosisServices = (tabId: number | null): DiagnosisServices => ({
  tabId,
  tabs: allowedTabs,
  diagnose: (id) => diagnoseTab(id, null),
  allow: (origin) => browser.permissions.request({ origins: [origin] }),
  reload,
  copy: (text) => navigator.clipboard.writeText(text),
});

/** Tries a description on the tab of an allowed host that was used last. */
export const tryDescription: TryDescription = async (description) => {
  const [tab] = await allowedTabs();
  return tab ? diagnoseTab(tab.id, description) : { kind: 'nowhere' };
};

/** Opens the page for a tab, or for the one that was used last. */
export async function openDiagnosis(tabId: number | null): Promise<void> {
  const page = browser.runtime.getURL('/diagnosis.html');
  await browser.tabs.create({ url: tabId === null ? page : `${page}#tab=${tabId}` });
}
