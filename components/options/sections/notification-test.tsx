import { useState } from 'preact/hooks';
import { useOptions } from '../context';
import { Button } from '../data';
import { Row } from '../rows';
import type { Tried } from '../services';

/** Shows a notification to see whether any appears, and says for each system what to do when none does. */
export function NotificationTest() {
  const { words, tryNotification } = useOptions();
  const [tried, setTried] = useState<Tried | null>(null);
  const { test, help } = words.options.reminders;
  if (!tryNotification) return null;
  return (
    <Row words={test} labelId="notification-test" helpId="notification-test-help">
      <div class="notification-test">
        <Button icon="bell" onClick={() => void tryNotification().then(setTried)}>
          {test.show}
        </Button>
        <p role="status">{tried && test[tried]}</p>
        <details open={tried !== null}>
          <summary>{help.head}</summary>
          {help.systems.map(({ name, steps }) => (
            <section key={name}>
              <h3>{name}</h3>
              <ol>
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </section>
          ))}
          <p>{help.note}</p>
        </details>
      </div>
    </Row>
  );
}
