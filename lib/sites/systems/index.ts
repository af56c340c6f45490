import type { SystemDescription } from '../description';
import bkav from './bkav-egov.json';
import haiPhong from './hai-phong.json';
import php from './php-qlvb.json';
import quangNinh from './quang-ninh.json';
import tayNinh from './tay-ninh.json';
import zk from './viettel-zk.json';
import ioffice from './vnpt-ioffice.json';
import iofficeNet from './vnpt-ioffice-net.json';

/** The described systems. They are checked by the unit tests against their schema, which the reader does not carry. */
export const SYSTEMS = [
  ioffice,
  iofficeNet,
  zk,
  quangNinh,
  tayNinh,
  haiPhong,
  bkav,
  php,
] as readonly SystemDescription[];

/** The systems that a page is compared with: brought along ones first, each in place of the built-in one of its id. */
export const systemsWith = (imported: readonly SystemDescription[]): readonly SystemDescription[] => [
  ...imported,
  ...SYSTEMS.filter(({ id }) => !imported.some((other) => other.id === id)),
];
