import type { PanelContent, PanelLine, PanelLook } from '../../lib/panel/types';

/** What the officer may do with the panel. */
export interface PanelActs {
  leave(look: PanelLook): void;
}

/** Lines of Lucide, as the icons of the pages. */
const CHEVRON = ['m9 18 6-6-6-6'];
const CROSS = ['M18 6 6 18', 'm6 6 12 12'];
const SVG = 'http://www.w3.org/2000/svg';

/** An element whose text is text, whatever stands in it. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { text, ...attributes }: Record<string, string>,
  ...children: Node[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  made.append(...children);
  return made;
}

function icon(paths: readonly string[]): SVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  for (const d of paths) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    drawing.append(path);
  }
  return drawing;
}

function button(label: string, paths: readonly string[], act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', 'aria-label': label, title: label }, icon(paths));
  made.addEventListener('click', act);
  return made;
}

/** What documents say is Vietnamese, whatever language we speak. */
const OF_DOCUMENT = ['title', 'quote'];

function lineOf({ state, title, left, until, quote, where }: PanelLine): HTMLLIElement {
  const parts: [string, string][] = [
    ['until', until],
    ['left', left],
    ['title', title],
    ['quote', quote && `“${quote}”`],
    ['where', where],
  ];
  const shown = parts
    .filter(([, text]) => text !== '')
    .map(([name, text]) => element('p', { class: name, text, ...(OF_DOCUMENT.includes(name) ? { lang: 'vi' } : {}) }));
  return element('li', { 'data-state': state }, ...shown);
}

const STATES = ['immediate', 'overdue', 'today', 'soon', 'unknown', 'later', 'done'] as const;

/** The state that presses most gives the tab its colour. */
const pressing = (lines: readonly PanelLine[]): PanelLine['state'] =>
  STATES.find((state) => lines.some((line) => line.state === state)) ?? 'later';

function tabOf({ language, lines, notes, words }: PanelContent, { leave }: PanelActs): HTMLElement {
  const state = pressing(lines);
  const label = [words.tab, ...notes].join('. ');
  const attributes = {
    class: 'tab',
    lang: language,
    type: 'button',
    title: label,
    'aria-label': `${words.open}. ${label}`,
  };
  const text = notes.length ? `${lines.length}?` : String(lines.length);
  const tab = element('button', { ...attributes, 'data-state': state, 'data-doubt': String(notes.length > 0), text });
  tab.setAttribute('aria-expanded', 'false');
  tab.addEventListener('click', () => leave('open'));
  return tab;
}

function openOf({ language, lines, notes, words }: PanelContent, { leave }: PanelActs): HTMLElement {
  const head = element(
    'header',
    {},
    element('h2', { text: words.head }),
    button(words.shut, CHEVRON, () => leave('tab')),
    button(words.close, CROSS, () => leave('closed')),
  );
  const list = lines.length ? [element('ul', { tabindex: '0', 'aria-label': words.head }, ...lines.map(lineOf))] : [];
  const empty = words.empty === null ? [] : [element('p', { class: 'empty', text: words.empty })];
  const doubts = notes.map((text) => element('p', { class: 'note', text }));
  const attributes = { class: 'panel', lang: language, 'aria-label': words.head };
  const panel = element('section', attributes, head, ...list, ...empty, ...doubts);
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave('tab');
  });
  return panel;
}

/** Draws the panel into its shadow root, in place of what stood there; closed it is nothing. */
export function drawPanel(root: ShadowRoot, content: PanelContent, acts: PanelActs): void {
  const drawn = { tab: tabOf, open: openOf, closed: () => null }[content.look](content, acts);
  root.replaceChildren(...(drawn ? [drawn] : []));
}
