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

interface Props {
  message: Message | null;
  /** Of what it speaks; of the data on this computer unless said otherwise. */
  label?: string;
  children?: ComponentChildren;
}

/** Says it where it was asked for; a screen reader hears it without losing its place. */
export function Said({ message, label, children }: Props) {
  const { words } = useOptions();
  const name = label ?? words.options.sections.keep.title;
  return (
    <div class="data-said" role="status" aria-label={name} data-tone={message?.tone}>
      {message && <p>{message.text}</p>}
      {message && children}
    </div>
  );
}
