/**
 * Names under .vn below which anybody may register a name (publicsuffix.org, section "vn"; compared with all that the
 * npm package psl 1.15.0 has of .vn). A permission for all hosts below one of them would reach strangers. Libraries
 * carry the list of the whole world, which weighs more than all else in the popup.
 */
const KINDS = 'ac ai biz blogspot com edu gov health id info int io name net org pro';

const PROVINCES = `
  angiang bacgiang backan baclieu bacninh baria-vungtau bentre binhdinh binhduong binhphuoc binhthuan camau cantho
  caobang daklak daknong danang dienbien dongnai dongthap gialai hagiang haiduong haiphong hanam hanoi hatinh
  haugiang hoabinh hungyen khanhhoa kiengiang kontum laichau lamdong langson laocai longan namdinh nghean ninhbinh
  ninhthuan phutho phuyen quangbinh quangnam quangngai quangninh quangtri soctrang sonla tayninh thaibinh
  thainguyen thanhhoa thanhphohochiminh thuathienhue tiengiang travinh tuyenquang vinhlong vinhphuc yenbai
`;

/** Split when it is asked: the reader in the page never asks, and so does not carry the names. */
const isSuffix = (domain: string): boolean =>
  `${KINDS} ${PROVINCES}`.split(/\s+/u).includes(domain.slice(0, -'.vn'.length));

/** True for a name under .vn that belongs to one office or company, or stands below such a name. */
export const isOwned = (domain: string): boolean => domain.endsWith('.vn') && !isSuffix(domain);
