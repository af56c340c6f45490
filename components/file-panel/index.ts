import states from '../theme/states.css?inline';
import tokens from '../theme/tokens.css?inline';
import { drawPanel, type PanelActs } from './draw';
import own from './panel.css?inline';

export { drawPanel, type PanelActs };

/** All that the panel looks by; nothing of the page around it reaches in. */
export function panelStyle(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([tokens, states, own].join('\n'));
  return sheet;
}
