import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { CommandContext } from '../../lib/commands';
import { dateOf, EVERY_DAY } from '../../lib/time';
import { type Language, words as wordsOf } from '../../locales';
import { type Call, type View, ViewProvider } from '../context';
import { Counts, type Filter } from '../counts';
import { StorageError } from '../error';
import { FirstUse } from '../first-use';
import { Header } from '../header';
import { KeyHelp } from '../key-help';
import { doubtOf } from '../line';
import { Loading } from '../loading';
import { othersLines } from '../others';
import { SiteStrip } from '../site';
import { UndoBar } from '../undo';
import { countsOf, hasImmediate, passes } from './counts';
import { focusedTask } from './focus';
import { shownGroups } from './hold';
import { List } from './List';
import { isLocal, runLocal } from './local';
import type { PopupServices, PopupState } from './services';
import { useDetails } from './use-details';
import { useHeld } from './use-held';
import { useKeptFocus } from './use-kept-focus';
import { useKeys } from './use-keys';
import { useReturnedFocus } from './use-returned-focus';
import { useHashFocus, useRoving } from './use-roving';
import { useRunner } from './use-runner';
import { usePopupState, useProposal, useSite } from './use-state';
import './popup.css';

const NONE: [] = [];
/** Before the first state no words depend on the hour. */
const BEFORE = '1970-01-01T00:00';

const pageOf = (state: PopupState): CommandContext['page'] =>
  state.kind === 'ready' ? (state.first ? 'first' : 'list') : state.kind;

/** The popup, in Vietnamese unless told otherwise. */
export function Popup({ services, language = 'vi' }: { services: PopupServices; language?: Language }) {
  const words = wordsOf(language);
  const { state, late } = usePopupState(services);
  const { site, askAgain } = useSite(services);
  const { proposal, askAgain: askProposalAgain } = useProposal(services);
  const [filter, setFilter] = useState<Filter | null>(null);
  const [help, setHelp] = useState(false);
  const details = useDetails();
  const lines = useHeld();

  const ready = state.kind === 'ready' ? state : null;
  const now = ready?.now ?? BEFORE;
  const live = ready?.checklist.groups ?? NONE;
  const others = ready?.checklist.others ?? NONE;
  const groups = shownGroups(live, lines.held).filter(({ group }) => passes(filter, group));
  const all = groups.flatMap((group) => group.lines);
  const ids = all.map(({ line }) => line.task.id);
  const roving = useRoving(ids);
  useKeptFocus(ids);
  const runner = useRunner({ services, words, now, groups, others, lines, askSiteAgain: askAgain, askProposalAgain });
  const page = pageOf(state);

  const act = (call: Call) => {
    if (isLocal(call))
      runLocal(call, {
        filter: setFilter,
        help: setHelp,
        move: roving.move,
        details: details.toggle,
        form: details.toggleForm,
      });
    else {
      details.ran(call);
      runner.run(call);
    }
  };
  const context = (): CommandContext => {
    const taskId = focusedTask();
    const focused = all.find(({ line }) => line.task.id === taskId);
    const theirs = othersLines(others).some(({ task }) => task.id === taskId);
    return {
      page,
      task: focused ? (focused.held?.closing?.as ?? 'open') : theirs ? 'others' : 'none',
      doubt: focused ? doubtOf(focused.line.task) : 'none',
      site: site?.kind ?? 'unknown',
      backlog: ready && ready.checklist.backlog.length > 0 ? 'asked' : 'none',
      help: help ? 'open' : 'closed',
      filter: filter === null ? 'none' : 'one',
    };
  };
  const letters = ready?.letters ?? true;
  useKeys(context, act, letters);
  useHashFocus(page === 'list');
  useReturnedFocus(help, '[data-command="help.keys"]');

  // Always the same function, so that a line is drawn again only for a reason of its own.
  const latest = useRef(act);
  latest.current = act;
  const steady = useCallback((call: Call) => latest.current(call), []);
  const calendar = ready?.calendar ?? EVERY_DAY;
  const templates = ready?.templates ?? NONE;
  const shown = useRef(all);
  shown.current = all;
  const linesNow = useCallback(() => shown.current.map(({ line }) => line), []);
  const view = useMemo(
    (): View => ({
      words,
      now,
      calendar,
      act: steady,
      lines: linesNow,
      templates,
      letters,
      history: services.history,
      documentHistory: services.documentHistory,
    }),
    [words, now, calendar, steady, linesNow, templates, letters, services],
  );
  const withCounts = page === 'list' || (page === 'loading' && late);
  return (
    <ViewProvider value={view}>
      <div class="popup" data-page={page} aria-busy={page === 'loading'}>
        <Header
          today={ready ? dateOf(now) : null}
          undoable={page === 'list' && ready?.undoable === true && !runner.message?.undoable}
        />
        {withCounts && <Counts counts={ready && countsOf(live)} chosen={filter} withImmediate={hasImmediate(live)} />}
        {page === 'loading' && late && <Loading label={words.page.loading} />}
        {state.kind === 'error' && <StorageError code={state.code} />}
        {page === 'first' && <FirstUse site={site} />}
        {ready && page === 'list' && (
          <List
            checklist={ready.checklist}
            trouble={ready.trouble}
            pageUnread={site?.kind === 'allowed' && site.trouble !== null}
            proposal={proposal}
            groups={groups}
            filter={filter}
            current={roving.current}
            detailed={details.shown}
            onFocus={roving.onFocus}
          />
        )}
        {page === 'list' && site && <SiteStrip site={site} />}
        <UndoBar message={runner.message} onLeave={runner.leave} />
        {help && <KeyHelp />}
      </div>
    </ViewProvider>
  );
}
