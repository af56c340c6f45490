import type { Holiday, PublicHoliday } from '../../lib/time/types';

const NAMES: Readonly<Record<PublicHoliday, string>> = {
  'new-year': 'Tết Dương lịch',
  tet: 'Tết Nguyên đán',
  kings: 'Giỗ Tổ Hùng Vương',
  victory: 'Ngày Chiến thắng 30/4',
  labour: 'Ngày Quốc tế lao động 1/5',
  national: 'Quốc khánh 2/9',
  culture: 'Ngày Văn hóa Việt Nam',
};

const AS = { itself: '', 'made-up': ' (nghỉ bù)', swapped: ' (hoán đổi)' };

/** What a day off is called. */
export function holiday(day: Holiday): string {
  if (day.of === 'office') return day.name;
  return day.of === 'swap' ? 'Nghỉ hoán đổi' : `${NAMES[day.of]}${AS[day.as]}`;
}
