import { type CommandId, commands } from './registry';
import type { Command, CommandContext } from './types';
import { holds } from './when';

/** A key press as the page saw it. */
export interface KeyStroke {
  /** `KeyboardEvent.key` */
  key: string;
  ctrl: boolean;
  meta: boolean;
  alt: boolean;
  /** True during IME composition (`isComposing`, or the key code 229 that some Vietnamese input methods send). */
  composing: boolean;
  /** What has the focus: a place to type, a control with a use for Enter of its own, or neither. */
  target: 'text' | 'control' | 'page';
}

/** The name of a key press as commands write it: `x`, `Enter`, `Ctrl+z`. */
export function keyName(stroke: KeyStroke): string {
  const key = stroke.key.length === 1 ? stroke.key.toLowerCase() : stroke.key;
  return stroke.ctrl || stroke.meta ? `Ctrl+${key}` : key;
}

/** The keys of a command that work; `letters`: false where those of one character are switched off (WCAG 2.1.4). */
export const keysOf = ({ keys }: Pick<Command, 'keys'>, letters: boolean): readonly string[] =>
  letters ? keys : keys.filter((key) => key.length > 1);

const rests = (stroke: KeyStroke): boolean =>
  stroke.composing || stroke.alt || stroke.target === 'text' || (stroke.target === 'control' && stroke.key === 'Enter');

/**
 * The command that a key press runs in this context, null for none. All keys rest while something is typed or an
 * input method composes (WCAG 2.1.4), and Enter belongs to the control that has the focus.
 */
export function commandFor(stroke: KeyStroke, context: CommandContext, letters = true): CommandId | null {
  if (rests(stroke)) return null;
  const name = keyName(stroke);
  const hit = commands.find(
    (command: Command) => keysOf(command, letters).includes(name) && holds(command.when, context),
  );
  return hit?.id ?? null;
}
