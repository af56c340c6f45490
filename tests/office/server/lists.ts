import type { ListName, OfficeDocument } from '../types';

/** The entries of the menu, and the name of each list as the system writes it. */
export const LISTS: Readonly<Record<ListName, { menuId: string; title: string; group: string }>> = {
  waiting: { menuId: 'm1021', title: 'Văn bản đến chờ xử lý', group: 'VĂN BẢN ĐẾN' },
  processing: { menuId: 'm1022', title: 'Văn bản đến đang xử lý', group: 'VĂN BẢN ĐẾN' },
  finished: { menuId: 'm1023', title: 'Văn bản đến đã xử lý', group: 'VĂN BẢN ĐẾN' },
  information: { menuId: 'm1026', title: 'Văn bản đến xem để biết', group: 'VĂN BẢN ĐẾN' },
  outgoing: { menuId: 'm1140', title: 'Văn bản đi đã phát hành', group: 'VĂN BẢN ĐI' },
};

export const isListName = (name: string | null): name is ListName => name !== null && Object.hasOwn(LISTS, name);

/** A page of a list; `page` counts from 1. */
export interface ListPage {
  list: ListName;
  documents: readonly OfficeDocument[];
  /** The position of the first one in the whole list, from 1. */
  first: number;
  page: number;
  pages: number;
}

export function pageOf(all: readonly OfficeDocument[], list: ListName, page: number, size: number): ListPage {
  const inList = all.filter((document) => document.list === list);
  const pages = Math.max(1, Math.ceil(inList.length / size));
  const shown = Math.min(Math.max(1, page), pages);
  const start = (shown - 1) * size;
  return { list, documents: inList.slice(start, start + size), first: start + 1, page: shown, pages };
}
