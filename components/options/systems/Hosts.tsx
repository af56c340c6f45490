import { useEffect, useId, useState } from 'preact/hooks';
import { useOptions } from '../context';
import { Button } from '../data';
import { Row } from '../rows';
import type { AllowedHost, SystemServices } from './services';

/** The hosts that may be read; each is withdrawn at once. */
export function Hosts({ services }: { services: SystemServices }) {
  const { words } = useOptions();
  const { systemOptions: said } = words.options;
  const id = useId();
  const [hosts, setHosts] = useState<AllowedHost[] | null>(null);
  useEffect(() => services.watchHosts(setHosts), [services]);
  return (
    <Row words={said.hosts} labelId={id} helpId={`${id}-help`}>
      <div class="data-column">
        {hosts?.length === 0 && <p class="list-none">{said.noHosts}</p>}
        <ul class="copies" aria-labelledby={id}>
          {hosts?.map(({ origin, host, wide }) => (
            <li key={origin}>
              <span>{wide ? said.wideHost(host) : host}</span>
              <Button name={said.withdrawThis(host)} onClick={() => void services.withdraw(origin)}>
                {said.withdraw}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Row>
  );
}
