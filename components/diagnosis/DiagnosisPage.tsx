import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Language, words as wordsOf } from '../../locales';
import { Logo } from '../icon';
import { Button } from '../options/data';
import { Otherwise } from './Otherwise';
import { Report } from './Report';
import { type ReportPart, reportOn, textOf } from './report';
import type { DiagnosisServices, DiagnosisState, OpenTab } from './services';
import '../options/options.css';
import './diagnosis.css';

const NOWHERE: DiagnosisState = { kind: 'nowhere' };

/** Shows for a tab what is recognised and counted there, without anything of the page, and copies it as text. */
export function DiagnosisPage({ services, language = 'vi' }: { services: DiagnosisServices; language?: Language }) {
  const words = wordsOf(language);
  const { diagnosis: said } = words;
  const [tabs, setTabs] = useState<OpenTab[]>([]);
  const [tabId, setTabId] = useState(services.tabId);
  const [state, setState] = useState<DiagnosisState | null>(null);
  const [copied, setCopied] = useState<'done' | 'failed' | null>(null);

  const look = useCallback(
    async (chosen: number | null) => {
      setState(null);
      setCopied(null);
      const open = await services.tabs();
      setTabs(open);
      const id = chosen ?? open[0]?.id ?? null;
      setTabId(id);
      setState(id === null ? NOWHERE : await services.diagnose(id));
    },
    [services],
  );
  useEffect(() => void look(services.tabId), [look, services]);

  const parts: ReportPart[] = state?.kind === 'ready' ? reportOn(state.tab, state.around, words) : [];
  const copy = () =>
    services.copy(textOf(parts)).then(
      () => setCopied('done'),
      () => setCopied('failed'),
    );
  const allow = async (origin: string) => {
    if (await services.allow(origin)) await look(tabId);
  };
  return (
    <main class="diagnosis" aria-busy={state === null}>
      <header class="options-head">
        <Logo />
        <div>
          <h1>{said.title}</h1>
          <p>{said.lead}</p>
        </div>
      </header>
      <div class="diagnosis-tools">
        {tabs.length > 0 && (
          <label>
            {said.tab}
            <select
              class="field"
              value={tabId ?? ''}
              onChange={({ currentTarget }) => void look(Number(currentTarget.value))}
            >
              {tabId !== null && !tabs.some(({ id }) => id === tabId) && <option value={tabId}>{said.thisTab}</option>}
              {tabs.map(({ id, host }, index) => (
                <option key={id} value={id}>
                  {said.tabOf(host, index + 1)}
                </option>
              ))}
            </select>
          </label>
        )}
        <Button icon="rotate-cw" onClick={() => void look(tabId)}>
          {said.again}
        </Button>
        {parts.length > 0 && (
          <Button look="main" icon="copy" onClick={copy}>
            {said.copy}
          </Button>
        )}
        <p class="diagnosis-said" role="status" data-tone={copied ?? undefined}>
          {copied && said.copied[copied]}
        </p>
      </div>
      {state === null && <p class="options-wait">{said.looking}</p>}
      {state && state.kind !== 'ready' && (
        <Otherwise
          state={state}
          words={words}
          onAllow={(origin) => void allow(origin)}
          onReload={(id) => void services.reload(id).then(() => look(id))}
        />
      )}
      {parts.length > 0 && <Report parts={parts} />}
    </main>
  );
}
