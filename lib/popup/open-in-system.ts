import { bringToFront, browser, isAllowed, originPattern } from '../browser';
import type { CommandResult } from '../commands';
import { database } from '../tasks';
import { NOTHING } from './results';

/**
 * Leads the officer back to the system: to a tab of it that is open, else to the page of its list. Links to the
 * document carry session tokens and are never kept, so its number is copied, ready to be searched for.
 */
export async function openInSystem(taskId: string): Promise<CommandResult> {
  const task = await database.tasks.get(taskId);
  const document = task && (await database.documents.get(task.documentId));
  const host = document && (await database.hosts.get(document.host));
  if (!document || !host) return NOTHING;
  if (document.number) await navigator.clipboard.writeText(document.number);
  const open = (await isAllowed(host.address))
    ? (await browser.tabs.query({ url: originPattern(host.address) })).find(
        ({ url }) => new URL(url ?? '').host === document.host,
      )
    : undefined;
  if (open?.id === undefined) await browser.tabs.create({ url: host.address });
  else await bringToFront(open.id);
  return { outcome: 'in-system', copied: document.number };
}
