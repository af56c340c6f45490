import { lookForRoom } from '../archive';
import { browser, originPattern, withdrawHost } from '../browser';
import type { CommandCall, CommandResult } from '../commands';
import { openDiagnosis } from '../diagnosis';
import type { PageMessage } from '../messages';
import { ANSWERS } from '../reminders';
import { readCalendar, writeSettings } from '../settings';
import {
  answerBacklog,
  answerColumn,
  askColumnAgain,
  codeOf,
  database,
  dismissTask,
  giveTask,
  holdClaim,
  noticeDifferences,
  noticeMissed,
  reopenTask,
  undo,
} from '../tasks';
import { giveFile, openDropPage } from './files';
import { isLife, runLife } from './life';
import { openFile } from './open-file';
import { openInSystem } from './open-in-system';
import { tabBeside } from './tab-beside';
import type { ChecklistWatch } from './watch';

const DONE = { outcome: 'done', undoable: false } as const satisfies CommandResult;
const UNDOABLE: CommandResult = { outcome: 'done', undoable: true };
const NOTHING: CommandResult = { outcome: 'nothing' };

const either = (did: boolean, result: CommandResult): CommandResult => (did ? result : NOTHING);

const originsOf = (host: string): string[] => [originPattern(`https://${host}`), originPattern(`http://${host}`)];

/** What each command does. */
export class Commands {
  constructor(private readonly watch: ChecklistWatch) {}

  /**
   * Does what the officer asked for. The permission is asked for before anything is awaited, while the click still
   * counts as one.
   */
  run(call: CommandCall): Promise<CommandResult> {
    if (call.id === 'site.allow') return this.#allow([call.origin]);
    if (call.id === 'file.allowHost') return this.#allow(originsOf(call.host));
    return this.#run(call).catch(async (error: unknown) => ({ outcome: 'failed', code: await codeOf(error) }));
  }

  /** The popup may close while the browser asks: what follows hangs on `permissions.onAdded` in the background. */
  async #allow(origins: string[]): Promise<CommandResult> {
    return either(await browser.permissions.request({ origins }), DONE);
  }

  async #run(call: Exclude<CommandCall, { id: 'site.allow' | 'file.allowHost' }>): Promise<CommandResult> {
    // Withdrawing waits for nothing that it does not need: the popup closes as soon as the officer clicks elsewhere.
    if (call.id === 'site.withdraw')
      return either(await withdrawHost([`https://${call.host}`, `http://${call.host}`]), DONE);
    const at = Date.now();
    await lookForRoom();
    if (isLife(call)) return this.#changed(await runLife(call, at));
    switch (call.id) {
      case 'task.done':
      case 'task.snoozeHour':
      case 'task.snoozeTomorrow':
      case 'task.snoozeMonday':
        return this.#changed(await ANSWERS[call.id](call.taskId, at));
      case 'task.reopen':
        return this.#changed(await reopenTask(call.taskId, at));
      case 'task.dismiss':
        return this.#changed(await dismissTask(call.taskId, 'not-a-deadline', at));
      case 'task.mine':
      case 'task.others':
        return this.#changed(await giveTask(call.taskId, call.id === 'task.mine' ? 'mine' : 'others', at));
      case 'others.show':
        this.watch.showOthers(call.documentId);
        return DONE;
      case 'task.keepClaim':
        return this.#keepClaim(call, at);
      case 'column.isDeadline':
      case 'column.isNone':
        return this.#changed(await answerColumn(call, call.id === 'column.isDeadline', await readCalendar(), at));
      case 'column.ask':
        return this.#changed((await askColumnAgain(call, at)) ? 1 : 0);
      case 'task.openInSystem':
        return either(await openInSystem(call.taskId), DONE);
      case 'task.openFile':
        return this.#openFile(call);
      case 'document.noticed':
        return either(await noticeDifferences(call.documentId, at), UNDOABLE);
      case 'missed.noticed':
        return either(await noticeMissed(call.host, at), UNDOABLE);
      case 'undo': {
        const undone = await undo(await readCalendar(), at);
        return undone === null ? NOTHING : this.#changed(1, { ...DONE, undone });
      }
      case 'list.more':
        this.watch.more(call.group);
        return DONE;
      case 'file.choose':
        await openDropPage(call);
        return DONE;
      case 'file.give':
        return { ...DONE, file: await giveFile(call, call.file) };
      case 'unit.is':
        await writeSettings({ unit: call.proposal });
        return this.#changed(1, DONE);
      case 'unit.isNot':
        await writeSettings({ unit: { declined: true } });
        return DONE;
      case 'backlog.remind':
      case 'backlog.setAside': {
        const aside = await answerBacklog(call.host, call.id === 'backlog.remind' ? 'remind' : 'aside', at);
        return this.#changed(aside === null ? 0 : 1);
      }
      case 'storage.retry':
        database.close({ disableAutoOpen: false });
        this.watch.restart();
        return DONE;
      case 'recovery.open':
        await browser.tabs.create({ url: browser.runtime.getURL('/recovery.html') });
        return DONE;
      case 'diagnosis.open':
        await openDiagnosis(await tabBeside());
        return DONE;
      case 'options.open':
        await browser.runtime.openOptionsPage();
        return DONE;
      case 'error.copy':
        await navigator.clipboard.writeText(call.code);
        return DONE;
    }
  }

  async #openFile({ taskId, file, page }: Extract<CommandCall, { id: 'task.openFile' }>): Promise<CommandResult> {
    const opened = await openFile(taskId, file, page);
    if (opened === null) return NOTHING;
    return opened === 'file' ? DONE : { ...DONE, instead: 'task.openInSystem' };
  }

  async #keepClaim(call: Extract<CommandCall, { id: 'task.keepClaim' }>, at: number): Promise<CommandResult> {
    const task = await database.tasks.get(call.taskId);
    const { source, date, time, quote } = call.claim;
    const claim = task?.claims.find(
      (known) => known.source === source && known.date === date && known.time === time && known.quote === quote,
    );
    if (!claim) return NOTHING;
    return this.#changed(await holdClaim(call.taskId, claim, await readCalendar(), at));
  }

  /**
   * Wakes the background, which brings badge, alarms and notifications in line. The change itself is stored already: it
   * is said at once, and a background that is busy, or does not answer, leaves only the badge behind.
   */
  #changed(count: number, result: CommandResult = UNDOABLE): CommandResult {
    if (!count) return NOTHING;
    const message: PageMessage = { type: 'checklist-changed' };
    browser.runtime.sendMessage(message).catch((error: unknown) => console.warn(error));
    return result;
  }
}
