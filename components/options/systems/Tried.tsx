import { type DiagnosisState, Otherwise, Report, reportOn } from '../../diagnosis';
import { useOptions } from '../context';
import './systems.css';

/** What a description would read of the tab that was used last. */
export function Tried({ state }: { state: DiagnosisState | 'trying' | null }) {
  const { words } = useOptions();
  const { systemOptions: said } = words.options;
  if (state === null) return null;
  return (
    <section class="tried" aria-label={said.triedHead} aria-busy={state === 'trying'}>
      <h3>{said.triedHead}</h3>
      {state === 'trying' && <p class="row-help">{words.diagnosis.looking}</p>}
      {state !== 'trying' && state.kind !== 'ready' && <Otherwise state={state} words={words} />}
      {state !== 'trying' && state.kind === 'ready' && (
        <>
          <p class="row-help">{said.triedHelp}</p>
          <Report parts={reportOn(state.tab, null, words)} />
        </>
      )}
    </section>
  );
}
