import { type browser, isAllowed, isOwnPage } from '../../lib/browser';
import { pageMessageOf, readerMessageOf } from '../../lib/messages';
import { showFault, tick } from '../../lib/reminders';
import { answerReader } from './reader';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** A reader is heard only from a frame of a host that is allowed at this moment. */
async function fromReader(message: unknown, sender: Sender): Promise<unknown> {
  const said = readerMessageOf(message);
  const tabId = sender.tab?.id;
  // A frame of srcdoc or blob belongs to the page around it; any other must be allowed itself, whatever is around it.
  const frameUrl = sender.url?.startsWith('http') ? sender.url : sender.tab?.url;
  if (!said || tabId === undefined || !frameUrl?.startsWith('http') || !(await isAllowed(frameUrl))) return null;
  try {
    return await answerReader(said, { tab: sender.tab ?? {}, tabId, frameUrl, isTab: sender.frameId === 0 });
  } catch (error) {
    console.error(error);
    await showFault();
    return null;
  }
}

/** The one door for messages. A page of ours may say more than a reader; anything else is not answered. */
export function answerMessage(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (!isOwnPage(sender)) return fromReader(message, sender);
  return pageMessageOf(message) ? tick() : undefined;
}
