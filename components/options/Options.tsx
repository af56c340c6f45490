import { useEffect, useState } from 'preact/hooks';
import { type Language, words as wordsOf } from '../../locales';
import { Icon, Logo } from '../icon';
import { OptionsProvider } from './context';
import { Faults } from './Faults';
import { SECTIONS } from './sections';
import type { OptionsServices, OptionsState } from './services';
import { useSaving } from './use-saving';
import { useSection } from './use-section';
import './options.css';

/** The options page, in Vietnamese unless told otherwise. Each change is stored at once. */
export function Options({ services, language = 'vi' }: { services: OptionsServices; language?: Language }) {
  const words = wordsOf(language);
  const [state, setState] = useState<OptionsState>({ kind: 'loading' });
  useEffect(() => services.watch(setState), [services]);
  const { section, heading } = useSection();
  const { saved, save } = useSaving(services);
  const { title, lead } = words.options.sections[section.id];
  const { Body } = section;
  return (
    <div class="options">
      <nav class="options-nav" aria-label={words.options.nav}>
        <p class="options-brand">
          <Logo />
          {words.options.title}
        </p>
        {SECTIONS.map(({ id, icon }) => (
          <a key={id} href={`#${id}`} aria-current={id === section.id ? 'page' : undefined}>
            <Icon name={icon} />
            {words.options.sections[id].title}
          </a>
        ))}
      </nav>
      <main class="options-main" aria-busy={state.kind === 'loading'}>
        <header class="options-head">
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            <p>{lead}</p>
          </div>
          <p class="options-saved" role="status" data-outcome={saved?.outcome}>
            {saved && (saved.outcome === 'done' ? words.options.saved : words.options.failed(saved.code))}
          </p>
        </header>
        {state.kind === 'loading' && <p class="options-wait">{words.options.loading}</p>}
        {state.kind === 'error' && (
          <p class="options-error" role="alert">
            <Icon name="triangle-alert" />
            <span>
              {words.options.unreadable}. {words.error.code(state.code)}
            </span>
            <a class="btn btn-plain" href="recovery.html">
              {words.commands.recover}
            </a>
          </p>
        )}
        {state.kind === 'ready' && (
          <OptionsProvider
            value={{
              words,
              settings: state.stored.settings,
              now: services.now(),
              save,
              tryNotification: services.tryNotification,
              data: services.data,
              proposal: services.proposal,
              systems: services.systems,
            }}
          >
            <Faults faults={state.stored.faults} />
            <Body key={section.id} />
          </OptionsProvider>
        )}
      </main>
    </div>
  );
}
