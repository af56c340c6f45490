import { lookForRoom } from '../../lib/archive';
import { browser, isAllowed, isOwnPage } from '../../lib/browser';
import { answerEventDay, circumstances, followSettings } from '../../lib/intake';
import { type PageMessage, pageMessageOf, type ReaderMessage, readerMessageOf } from '../../lib/messages';
import { lastWord, noteHeard, readGiven, recordAnswer } from '../../lib/opened-files';
import { behindBlob, type Origin } from '../../lib/origin';
import { noteWriting, showFault, showTest, tick } from '../../lib/reminders';
import { followGuidance } from './guidance';
import { refreshPanels } from './panel';
import { answerReader } from './reader';
import { translateMarks } from './trouble';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Addresses that belong to a host: its pages, and blobs that they made. */
const OF_HOST = /^(?:blob:)?https?:/u;

/** Does what a reader says; what goes wrong is said to the officer. */
async function hear(said: ReaderMessage, origin: Origin): Promise<unknown> {
  try {
    await lookForRoom();
    const answer = await answerReader(said, origin);
    if (answer === 'kept') noteWriting('reading', true);
    return answer;
  } catch (error) {
    console.error(error);
    noteWriting('reading', false);
    await showFault();
    return null;
  }
}

/** Hears the last word that the page of a closed tab could not say. */
export const hearLast = (one: Parameters<typeof lastWord>[0]): Promise<unknown> =>
  hear(lastWord(one), { ...one.origin, at: Date.now() });

/** A reader is heard only from a frame of a host that is allowed at this moment. */
async function fromReader(message: unknown, sender: Sender): Promise<unknown> {
  const at = Date.now();
  const said = readerMessageOf(message);
  const tabId = sender.tab?.id;
  // A frame of srcdoc belongs to the page around it; any other must be allowed itself, whatever is around it.
  const frameUrl = [sender.url, sender.tab?.url].find((url) => url && OF_HOST.test(url));
  if (!said || tabId === undefined || !frameUrl) return null;
  const { tab = {}, frameId = 0 } = sender;
  const origin = { tab, tabId, frameId, at, frameUrl, isTab: frameId === 0 };
  noteHeard(said, origin);
  return (await isAllowed(behindBlob(frameUrl))) ? hear(said, origin) : null;
}

function answerPage(said: PageMessage): Promise<unknown> {
  switch (said.type) {
    case 'checklist-changed':
      refreshPanels();
      // A tick says on the badge what is wrong with the data.
      return Promise.all([followSettings(Date.now()), followGuidance(said.replaced), translateMarks()])
        .catch(console.error)
        .then(tick);
    case 'event-day':
      return circumstances().then(({ calendar, at }) => answerEventDay(said.taskId, said.day, calendar, at));
    case 'notification-test':
      return showTest();
    case 'file-read':
      return recordAnswer(said.job, said.answer);
    case 'file-given':
      return readGiven(said);
  }
}

/** The one door for messages. A page of ours may say more than a reader; anything else is not answered. */
export function answerMessage(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (!isOwnPage(sender)) return fromReader(message, sender);
  const said = pageMessageOf(message);
  return said ? answerPage(said) : undefined;
}
