import type { DayFault, NameFault, TemplateFault } from '../../../lib/settings';
import type { Words } from '../../../locales';

/** Why what was written is no item of its list. */
export type ItemFault = DayFault | NameFault | TemplateFault;

/** The same in words. */
export function faultWords(fault: ItemFault, { options: { day, unit, steps } }: Words): string {
  switch (fault.kind) {
    case 'unreadable':
      return day.unreadable;
    case 'impossible':
      return day.impossible(fault.last);
    case 'off-already':
      return day.offAlready(fault.holiday);
    case 'working-already':
      return day.workingAlready;
    case 'backwards':
      return day.backwards;
    case 'too-long':
      return day.tooLong(fault.days);
    case 'empty':
      return unit.empty;
    case 'known':
      return unit.known;
    case 'template-nameless':
      return steps.nameless;
    case 'template-known':
      return steps.known;
    case 'steps-unreadable':
      return steps.unreadable;
    case 'steps-too-many':
      return steps.tooMany(fault.most);
    case 'nameless':
      return day.nameless;
  }
}
