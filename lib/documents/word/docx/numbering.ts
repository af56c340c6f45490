import { walkXml } from '../../xml';
import { ListCounters, type ListLevel, type NumberStyle } from '../lists';
import { DOCX_NAMES, isOn, numberOf } from './names';
import type { Styles } from './styles';

interface Level extends ListLevel {
  /** The paragraph style whose paragraphs are items of this level. */
  style_?: never;
  paragraphStyle: string | null;
}

interface Abstract {
  levels: Level[];
  /** A numbering style defines the levels in its place. */
  link: string | null;
}

interface Instance {
  abstract: string;
  starts: Map<number, number>;
  levels: Map<number, Level>;
}

const STYLES: Readonly<Record<string, NumberStyle>> = {
  lowerLetter: 'letters',
  upperLetter: 'capital-letters',
  lowerRoman: 'roman',
  upperRoman: 'capital-roman',
  bullet: 'bullet',
  none: 'none',
};
