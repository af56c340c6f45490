import type { FunctionComponent } from 'preact';
import type { Words } from '../../../locales';
import type { IconName } from '../../icon';

/** A part of the options page. Its title and lead stand in the dictionary, `options.sections.<id>`. */
export interface Section {
  id: keyof Words['options']['sections'];
  icon: IconName;
  Body: FunctionComponent;
}
