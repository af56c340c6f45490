import type { Holiday, PublicHoliday } from '../../lib/time/types';

const NAMES: Readonly<Record<PublicHoliday, string>> = {
  'new-year': "New Year's Day",
  tet: 'Tết, the Lunar New Year',
  kings: "Hùng Kings' Commemoration Day",
  victory: 'Victory Day, 30/4',
  labour: 'International Labour Day, 1/5',
  national: 'National Day, 2/9',
  culture: 'Vietnam Culture Day',
};

const AS = { itself: '', 'made-up': ' (day in lieu)', swapped: ' (swapped)' };

export function holiday(day: Holiday): string {
  if (day.of === 'office') return day.name;
  return day.of === 'swap' ? 'Swapped day off' : `${NAMES[day.of]}${AS[day.as]}`;
}
