import { type ComponentChild, render } from 'preact';
import { watchLanguage } from '../../lib/settings';
import { type Language, type Words, words } from '../../locales';
import { lastSpoken, noteSpoken } from './spoken';

/**
 * Draws a page of ours in the language that is set, and again at once when another is chosen. Until the settings are
 * read it speaks as the last page did; where they cannot be read, Vietnamese.
 */
export function showPage(page: keyof Words['titles'], draw: (language: Language) => ComponentChild): void {
  const root = document.getElementById('root');
  if (!root) return;
  const show = (language: Language) => {
    document.documentElement.lang = language;
    document.title = words(language).titles[page];
    render(draw(language), root);
  };
  let shown = lastSpoken();
  show(shown);
  watchLanguage((language) => {
    if (language === shown) return;
    shown = language;
    noteSpoken(language);
    show(language);
  });
}
