import { expect, it } from 'vitest';
import { words } from '../../../locales';

it('a file of an archive that was not read is named once, before why', () => {
  const { unread } = words('vi');
  expect(unread.inside('a.pdf', unread.failed.broken)).toBe('trong tệp nén, a.pdf chưa đọc được: tệp hỏng');
  expect(unread.inside('a.pdf', unread['no-text'])).toBe('trong tệp nén, a.pdf: trang quét, chưa đọc được');
  const { unread: english } = words('en');
  expect(english.inside('a.pdf', english.failed.broken)).toBe('in the archive, a.pdf could not be read: damaged');
});
