import type { ComponentChildren } from 'preact';
import type { SettingWords } from '../../../locales';
import './rows.css';

interface Props {
  words: SettingWords;
  /** The id of the control that the label names; a group of controls names itself by `labelId`. */
  controlId?: string;
  labelId?: string;
  helpId: string;
  children: ComponentChildren;
}

/** A setting: what it is called, what it changes, and the control. */
export function Row({ words, controlId, labelId, helpId, children }: Props) {
  return (
    <div class="row">
      <div>
        {controlId === undefined ? <h2 id={labelId}>{words.label}</h2> : <label for={controlId}>{words.label}</label>}
        <p class="row-help" id={helpId}>
          {words.help}
        </p>
      </div>
      <div class="row-control">{children}</div>
    </div>
  );
}
