import { wallTime } from '../../../lib/time';
import type { WallTime } from '../../../lib/time/types';

const STEP_MINUTES = 30;

/** Every half hour of a day. A time field of the browser would speak the browser's language, with AM and PM. */
export const HALF_HOURS: readonly WallTime[] = Array.from({ length: (24 * 60) / STEP_MINUTES }, (_, step) => {
  const minutes = step * STEP_MINUTES;
  return wallTime(Math.floor(minutes / 60), minutes % 60);
}).filter((time) => time !== null);

interface Props {
  label: string;
  value: WallTime;
  onChange(value: WallTime): void;
}

/** An hour of the day beside others in one row. A stored value that is no half hour is offered too. */
export function Hour({ label, value, onChange }: Props) {
  const offered = HALF_HOURS.includes(value) ? HALF_HOURS : [value, ...HALF_HOURS];
  return (
    <label class="hour">
      {label}
      <select
        class="field"
        value={value}
        onChange={({ currentTarget }) => onChange(offered[currentTarget.selectedIndex] ?? value)}
      >
        {offered.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  );
}
