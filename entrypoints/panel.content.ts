import { defineContentScript } from 'wxt/utils/define-content-script';
import { drawPanel, panelStyle } from '../components/file-panel';
import { browser } from '../lib/browser';
import { covers } from '../lib/hosts';
import type { BackgroundMessage, ReaderMessage } from '../lib/messages';
import type { PanelAnswer, PanelLook } from '../lib/panel/types';

/**
 * The panel at the side of a file that was read. The background puts this script into the one frame that shows the
 * file, and answers by what the browser says of that frame. In Chromium's PDF viewer it stands over the embed.
 */
export default defineContentScript({
  // WXT would end the script with its name, which minifying takes away: an error on every page.
  globalName: false,
  registration: 'runtime',
  matches: [],
  main(ctx) {
    const host = document.createElement('nhac-han-panel');
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [panelStyle()];
    const stop = new AbortController();
    const leave = () => {
      stop.abort();
      host.remove();
    };
    ctx.onInvalidated(leave);
    const ask = async <Answer>(message: ReaderMessage): Promise<Answer | null> =>
      ctx.isValid ? browser.runtime.sendMessage(message).catch(() => null) : null;

    const draw = async (): Promise<void> => {
      const answer = await ask<PanelAnswer>({ type: 'panel' });
      if (stop.signal.aborted || answer === null) return;
      if (answer === 'gone') return leave();
      drawPanel(root, answer, { leave: (look) => void turn(look) });
      if (host.isConnected) return;
      // One of before an update, which does not know yet that it is over.
      for (const old of document.querySelectorAll('nhac-han-panel')) old.remove();
      document.documentElement.append(host);
    };
    const turn = async (look: PanelLook): Promise<void> => {
      await ask({ type: 'panel-left', look });
      if (look === 'closed') return leave();
      await draw();
      root.querySelector('button')?.focus();
    };
    browser.runtime.onMessage.addListener((message: BackgroundMessage) => {
      if (message.type === 'stop' && !message.allowed.some((pattern) => covers(pattern, self.origin))) leave();
      if (message.type === 'panel-again' && !stop.signal.aborted) void draw();
    });
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.visibilityState === 'visible') void draw();
      },
      stop,
    );
    void draw();
  },
});
