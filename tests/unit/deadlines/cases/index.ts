import * as again from './again';
import * as annexes from './annexes';
import * as asked from './asked';
import * as beside from './beside';
import * as context from './context';
import * as dates from './dates';
import * as documents from './documents';
import * as duties from './duties';
import * as far from './far';
import * as fields from './fields';
import * as forms from './forms';
import * as kept from './kept';
import * as letters from './letters';
import * as meetings from './meetings-tables';
import * as near from './near';
import * as neighbours from './neighbours';
import * as news from './news';
import * as none from './none';
import * as office from './office';
import * as periods from './periods-terms';
import * as rare from './rare';
import * as regained from './regained';
import * as tenders from './tenders';
import * as told from './told';
import * as turns from './turns';
import * as voices from './voices';
import * as week from './week';
import * as wordings from './wordings';

/** Every table of cases by its name; those whose names end in "none" state no limit. */
export const TABLES: Readonly<Record<string, string>> = {
  ...again,
  ...annexes,
  ...asked,
  ...beside,
  ...context,
  ...dates,
  ...documents,
  ...duties,
  ...far,
  ...fields,
  ...forms,
  ...kept,
  ...letters,
  ...meetings,
  ...near,
  ...neighbours,
  ...news,
  ...none,
  ...office,
  ...periods,
  ...rare,
  ...regained,
  ...tenders,
  ...told,
  ...turns,
  ...voices,
  ...week,
  ...wordings,
};
