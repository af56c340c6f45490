import { drawPanel, panelStyle } from '../../components/file-panel';
import type { FileReading } from '../../lib/documents/types';
import { panelContent } from '../../lib/panel/content';
import type { PanelLook } from '../../lib/panel/types';
import { epoch } from '../../lib/time';
import type { Language } from '../../locales';
import { calendar, claim, line, NOW } from './data';

const FILE = '1431_SXD-QLN_signed.pdf';
const at = epoch(NOW);

/** Files beside which the panel stands, each with how it was left. */
const SHOWN: Record<string, { file: FileReading; look: PanelLook; without?: true }> = {
  'panel-tab': { file: { state: 'read', found: 2, name: FILE, at }, look: 'tab' },
  'panel-open': { file: { state: 'read', found: 2, name: FILE, at }, look: 'open' },
  'panel-doubt': {
    file: {
      state: 'partly',
      found: 2,
      unreadPages: [3, 4],
      unreadFiles: [{ name: 'Phu luc 1.xls', why: 'broken' }],
      name: FILE,
      at,
    },
    look: 'open',
  },
  'panel-damaged': {
    file: { state: 'partly', found: 2, unreadPages: [], damaged: true, name: FILE, at },
    look: 'open',
  },
  'panel-scan': { file: { state: 'no-text', name: FILE, at }, look: 'open', without: true },
  'panel-empty': { file: { state: 'read', found: 0, name: FILE, at }, look: 'open', without: true },
};

const stated = (group: 'overdue' | 'soon', date: `${number}-${number}-${number}`, page: number, quote: string) => {
  const words = claim({ source: 'attachment', date, quote, file: FILE, place: { page, part: null } });
  return line(group, { title: 'Rà soát nhà ở xuống cấp tại các khu dân cư', date, quote, claims: [words] }).task;
};

/** Puts the panel beside a page of paper, as its own script puts it beside a file. */
export function showPanel(state: string, root: HTMLElement, language: Language): void {
  const shown = SHOWN[state];
  if (!shown) return;
  const tasks = shown.without
    ? []
    : [
        stated('overdue', '2026-04-20', 1, 'trước ngày 20/4/2026'),
        stated('soon', '2026-04-24', 3, 'chậm nhất ngày 24/4/2026'),
      ];
  const content = panelContent(shown.file, tasks, shown.look, { language, now: NOW, calendar });
  const page = root.appendChild(document.createElement('main'));
  page.appendChild(document.createElement('h1')).textContent = FILE;
  const host = root.appendChild(document.createElement('aside'));
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [panelStyle()];
  if (content) drawPanel(shadow, content, { leave: () => undefined });
}
