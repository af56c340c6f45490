import { useEffect, useRef, useState } from 'preact/hooks';
import { commandOf } from '../../lib/commands';
import { CommandButton, keyLabel } from '../command';
import { useView } from '../context';
import { Icon, type IconName } from '../icon';
import './undo.css';

/** How long the bar stands, in milliseconds. */
export const STAYS = 8000;

export interface Message {
  /** A new number for each message, so that the time starts again. */
  serial: number;
  text: string;
  undoable: boolean;
  failed: boolean;
}

interface Props {
  message: Message | null;
  onLeave(): void;
}

/** Runs `onLeave` when the time is over; the time stands still while `paused`. */
function useTimeLeft(serial: number | undefined, paused: boolean, onLeave: () => void): void {
  const left = useRef(STAYS);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    left.current = STAYS;
  }, [serial]);
  useEffect(() => {
    if (serial === undefined || paused) return;
    const started = Date.now();
    const timer = setTimeout(() => leave.current(), left.current);
    return () => {
      clearTimeout(timer);
      left.current -= Date.now() - started;
    };
  }, [serial, paused]);
}

/** What has just been done, and the way to take it back. A screen reader hears it without losing its place. */
export function UndoBar({ message, onLeave }: Props) {
  const { words } = useView();
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  useTimeLeft(message?.serial, hovered || focused, onLeave);
  // An element that is taken away reports neither that the pointer nor that the focus has left it.
  useEffect(() => {
    setFocused(false);
    if (message === null) setHovered(false);
  }, [message]);
  const icon: IconName = message?.failed ? 'triangle-alert' : 'check';
  const key = commandOf('undo').keys[0] ?? '';
  return (
    <div class="undo-place" role="status">
      {message && (
        // biome-ignore lint/a11y/noStaticElementInteractions: hovering only stops the clock.
        <div
          class="undo-bar"
          onMouseEnter={() => setHovered(true)}
          onMouseLeave={() => setHovered(false)}
          onFocusIn={() => setFocused(true)}
          onFocusOut={() => setFocused(false)}
        >
          <Icon name={icon} />
          <span class="undo-text cut" title={message.text}>
            {message.text}
          </span>
          {message.undoable && (
            <CommandButton call={{ id: 'undo' }} look="text">
              {words.commands.undo} <kbd>{keyLabel(key, words)}</kbd>
            </CommandButton>
          )}
        </div>
      )}
    </div>
  );
}
