import { allowedOrigins, browser, sendToFrames } from '../browser';
import { proposalFrom, type UnitProposal } from '../duty';
import { accountOf, type BackgroundMessage } from '../messages';
import { readSettings } from '../settings';

const QUESTION: BackgroundMessage = { type: 'account-of' };

/**
 * Who the officer may be, by what an open page of an allowed system says of who is logged in. Asked anew each time and
 * kept nowhere. Null once the officer has said who we are, or that it is not this.
 * @throws Dexie errors when the settings cannot be read.
 */
export async function proposedUnit(): Promise<UnitProposal | null> {
  const { unit } = await readSettings();
  if (unit.declined || unit.names.length + unit.abbreviations.length + unit.persons.length > 0) return null;
  const origins = await allowedOrigins();
  if (!origins.length) return null;
  for (const { id, discarded } of await browser.tabs.query({ url: origins })) {
    const account = id === undefined || discarded ? null : accountOf(await sendToFrames(id, QUESTION));
    const proposal = account === null ? null : proposalFrom(account);
    if (proposal) return proposal;
  }
  return null;
}
