import { useCallback, useEffect, useState } from 'preact/hooks';
import { DEFAULTS } from '../../lib/settings';
import { type Language, words as wordsOf } from '../../locales';
import { Icon, Logo } from '../icon';
import { OptionsProvider } from '../options';
import { Button, CopiesRow } from '../options/data';
import { RescueRow } from './RescueRow';
import { StartRow } from './StartRow';
import type { Diagnosis, RecoveryServices } from './services';
import '../options/options.css';
import './recovery.css';

/** Where what stands here cannot be opened or is gone: nobody starts over beside data that are well, or want only room. */
const BEYOND_USE: ReadonlySet<Diagnosis['kind']> = new Set(['lost', 'newer', 'blocked', 'broken']);

/** What is wrong with the data, and every way out of it. It stands on nothing that may be broken. */
export function Recovery({ services, language = 'vi' }: { services: RecoveryServices; language?: Language }) {
  const words = wordsOf(language);
  const [found, setFound] = useState<Diagnosis | null>(null);
  const look = useCallback(() => {
    setFound(null);
    services.diagnose().then(setFound);
  }, [services]);
  useEffect(look, [look]);
  const { recovery } = words;
  const view = {
    words,
    settings: DEFAULTS,
    now: services.now(),
    data: services.data,
    systems: null,
    save: () => undefined,
    tryNotification: null,
    proposal: async () => null,
  };
  return (
    <OptionsProvider value={view}>
      <main class="recovery" aria-busy={found === null}>
        <header class="options-head">
          <Logo />
          <h1>{recovery.title}</h1>
        </header>
        <div class="recovery-found" role="status" data-kind={found?.kind}>
          {found === null && <p>{recovery.looking}</p>}
          {found && (
            <>
              <Icon name={found.kind === 'fine' ? 'circle-check' : 'triangle-alert'} size={20} />
              <div>
                <h2>{recovery.found[found.kind].head}</h2>
                <p>{recovery.found[found.kind].text}</p>
                {'code' in found && <p class="storage-code">{words.error.code(found.code)}</p>}
              </div>
              <Button icon="rotate-cw" onClick={look}>
                {recovery.again}
              </Button>
            </>
          )}
        </div>
        {found && (
          <>
            <RescueRow rescue={services.rescue} />
            <CopiesRow key={found.kind} onDone={look} />
            {BEYOND_USE.has(found.kind) && (
              <StartRow lost={found.kind === 'lost'} start={services.startAnew} onDone={look} />
            )}
          </>
        )}
      </main>
    </OptionsProvider>
  );
}
