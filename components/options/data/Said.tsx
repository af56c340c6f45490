import type { ComponentChildren } from 'preact';
import type { Words } from '../../../locales';
import { useOptions } from '../context';
import type { Failed, Refused } from './services';

/** What became of something, in words, with what can be done about it. */
export interface Message {
  tone: 'done' | 'failed';
  text: string;
}

/** Why something was not done. */
export const sayingOf = (of: Failed | Refused, words: Words): Message => ({
  tone: 'failed',
  text:
    of.outcome === 'failed' ? words.options.failed(of.code) : `${words.data.refused}. ${words.data.fault(of.fault)}`,
});

/** Says it where it was asked for; a screen reader hears it without losing its place. */
export function Said({ message, children }: { message: Message | null; children?: ComponentChildren }) {
  const { words } = useOptions();
  return (
    <div class="data-said" role="status" aria-label={words.options.sections.keep.title} data-tone={message?.tone}>
      {message && <p>{message.text}</p>}
      {message && children}
    </div>
  );
}
