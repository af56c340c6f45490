import { createElement } from 'preact';
import { shapes } from './shapes';
import './icon.css';

export type IconName = keyof typeof shapes;

interface Props {
  name: IconName;
  /** px; the line keeps its weight. */
  size?: 14 | 16 | 20 | 44;
  /** What it says where it stands alone; without one it is decoration. */
  label?: string;
}

/** An icon of Lucide. */
export function Icon({ name, size = 16, label }: Props) {
  const drawing = shapes[name].map(([tag, attributes]) => createElement(tag, attributes));
  if (label === undefined) {
    return (
      <svg class="icon" data-size={size} viewBox="0 0 24 24" aria-hidden="true">
        {drawing}
      </svg>
    );
  }
  return (
    <svg class="icon" data-size={size} viewBox="0 0 24 24" role="img">
      <title>{label}</title>
      {drawing}
    </svg>
  );
}
