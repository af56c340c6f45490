import { useId, useRef, useState } from 'preact/hooks';
import type { StageRule } from '../../../lib/reminders/types';
import { LIMITS } from '../../../lib/settings';
import type { SettingWords } from '../../../locales';
import { Icon } from '../../icon';
import { useOptions } from '../context';
import { Row } from './Row';

const COUNTED = ['working-days-before', 'hours-before'] as const;
const KINDS = [...COUNTED, 'evening-before', 'on-the-day', 'overdue'] as const;

interface Props {
  words: SettingWords;
  stages: readonly StageRule[];
  onChange(stages: StageRule[]): void;
}

const sameRule = (one: StageRule, other: StageRule): boolean =>
  one.kind === other.kind && ('count' in one ? one.count : 0) === ('count' in other ? other.count : 0);

/** The rule that is chosen in the form; null while its count is none. */
function ruleOf(kind: StageRule['kind'], count: number): StageRule | null {
  const counted = COUNTED.find((each) => each === kind);
  if (counted === undefined) return KINDS.includes(kind) ? ({ kind } as StageRule) : null;
  return Number.isInteger(count) && count >= 1 && count <= LIMITS.before ? { kind: counted, count } : null;
}

/** The moments at which reminders come: each can be taken away, a new one is chosen below. */
export function Stages({ words: named, stages, onChange }: Props) {
  const { words } = useOptions();
  const id = useId();
  const choice = useRef<HTMLSelectElement>(null);
  const [kind, setKind] = useState<StageRule['kind']>(KINDS[0]);
  const [count, setCount] = useState(2);
  const say = words.options.reminders;
  const rule = ruleOf(kind, count);
  const full = stages.length >= LIMITS.stages;
  const known = rule !== null && stages.some((stage) => sameRule(stage, rule));

  const add = (event: Event) => {
    event.preventDefault();
    if (rule && !known && !full) onChange([...stages, rule]);
    choice.current?.focus();
  };

  return (
    <Row words={named} labelId={id} helpId={`${id}-help`}>
      <fieldset aria-labelledby={id} aria-describedby={`${id}-help`} class="list">
        {stages.length === 0 && <p class="list-none">{say.noStage}</p>}
        <ul>
          {stages.map((stage) => (
            <li key={say.stage(stage)}>
              <span>{say.stage(stage)}</span>
              <button
                type="button"
                class="icon-btn"
                aria-label={say.remove(say.stage(stage))}
                title={say.remove(say.stage(stage))}
                onClick={() => {
                  onChange(stages.filter((other) => other !== stage));
                  choice.current?.focus();
                }}
              >
                <Icon name="trash" />
              </button>
            </li>
          ))}
        </ul>
        <form onSubmit={add} noValidate>
          <label>
            {say.kind}
            <select
              ref={choice}
              class="field"
              value={kind}
              onChange={({ currentTarget }) => setKind(KINDS[currentTarget.selectedIndex] ?? KINDS[0])}
            >
              {KINDS.map((each) => (
                <option key={each} value={each}>
                  {say.kinds[each]}
                </option>
              ))}
            </select>
          </label>
          {COUNTED.some((each) => each === kind) && (
            <label>
              {say.count}
              <input
                class="field"
                type="number"
                min={1}
                max={LIMITS.before}
                value={count}
                aria-invalid={rule === null}
                onInput={({ currentTarget }) => setCount(currentTarget.valueAsNumber)}
              />
            </label>
          )}
          <button type="submit" class="btn" disabled={rule === null || known || full}>
            <Icon name="plus" />
            {say.add}
          </button>
          {full && (
            <p class="list-fault" role="status">
              {words.options.list.full(LIMITS.stages)}
            </p>
          )}
        </form>
      </fieldset>
    </Row>
  );
}
