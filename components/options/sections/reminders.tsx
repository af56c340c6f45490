import { useId } from 'preact/hooks';
import { PASSES } from '../../../lib/reminders/types';
import type { Settings } from '../../../lib/settings/types';
import { useOptions } from '../context';
import { Checks, Choice, HALF_HOURS, Hour, Row, Stages, Switch } from '../rows';
import { NotificationTest } from './notification-test';
import type { Section } from './section';

const NONE = 'none';

function Quiet({
  quiet,
  set,
}: {
  quiet: Settings['reminders']['quiet'];
  set(quiet: Settings['reminders']['quiet']): void;
}) {
  const { words } = useOptions();
  const id = useId();
  const { from, to } = words.options.reminders;
  return (
    <Row words={words.settings.reminders.quiet} labelId={id} helpId={`${id}-help`}>
      <fieldset class="hours" aria-labelledby={id} aria-describedby={`${id}-help`}>
        <Hour label={from} value={quiet.from} onChange={(hour) => set({ ...quiet, from: hour })} />
        <Hour label={to} value={quiet.to} onChange={(hour) => set({ ...quiet, to: hour })} />
      </fieldset>
    </Row>
  );
}

function Reminders() {
  const { words, settings, save } = useOptions();
  const set = (patch: Partial<Settings['reminders']>) => save({ reminders: patch });
  const now = settings.reminders;
  const { reminders: named } = words.settings;
  const say = words.options.reminders;
  return (
    <>
      <NotificationTest />
      <Stages
        words={named.deadlineStages}
        stages={now.deadlineStages}
        onChange={(deadlineStages) => set({ deadlineStages })}
      />
      <Stages
        words={named.meetingStages}
        stages={now.meetingStages}
        onChange={(meetingStages) => set({ meetingStages })}
      />
      <Choice
        words={named.morning}
        values={HALF_HOURS}
        value={now.morning}
        nameOf={(hour) => hour}
        onChange={(morning) => set({ morning })}
      />
      <Choice
        words={named.evening}
        values={HALF_HOURS}
        value={now.evening}
        nameOf={(hour) => hour}
        onChange={(evening) => set({ evening })}
      />
      <Choice
        words={named.digestAt}
        values={[NONE, ...HALF_HOURS]}
        value={now.digestAt ?? NONE}
        nameOf={(hour) => (hour === NONE ? say.none : hour)}
        onChange={(hour) => set({ digestAt: hour === NONE ? null : hour })}
      />
      <Quiet quiet={now.quiet} set={(quiet) => set({ quiet })} />
      <Switch
        words={named.restOnDaysOff}
        value={now.restOnDaysOff}
        onChange={(restOnDaysOff) => set({ restOnDaysOff })}
      />
      <Checks
        words={named.letThrough}
        values={PASSES}
        chosen={now.letThrough}
        nameOf={(pass) => say.passes[pass]}
        onChange={(letThrough) => set({ letThrough })}
      />
      <Switch words={named.hideSubject} value={now.hideSubject} onChange={(hideSubject) => set({ hideSubject })} />
    </>
  );
}

export const reminders: Section = { id: 'reminders', icon: 'bell', Body: Reminders };
