import type { Words } from '../../locales';
import { Icon } from '../icon';
import { Button } from '../options/data';
import type { DiagnosisState } from './services';
import './diagnosis.css';

interface Props {
  state: Exclude<DiagnosisState, { kind: 'ready' }>;
  words: Words;
  onAllow?(origin: string): void;
  onReload?(tabId: number): void;
}

/** Why nothing can be said of a tab, and what to do about it. */
export function Otherwise({ state, words, onAllow, onReload }: Props) {
  const { diagnosis: said, commands, error } = words;
  const { head, text } = said.otherwise[state.kind];
  return (
    <div class="diagnosis-other" role="status" data-kind={state.kind}>
      <Icon name="info" size={20} />
      <div>
        <h2>{head}</h2>
        <p>{text}</p>
        {'host' in state && <p class="diagnosis-host">{state.host}</p>}
        {state.kind === 'failed' && <p>{error.code(state.code)}</p>}
      </div>
      {state.kind === 'not-allowed' && onAllow && (
        <Button look="main" icon="power" onClick={() => onAllow(state.origin)}>
          {commands.allow}
        </Button>
      )}
      {state.kind === 'no-reader' && onReload && (
        <Button look="main" icon="rotate-cw" onClick={() => onReload(state.tabId)}>
          {said.reload}
        </Button>
      )}
    </div>
  );
}
