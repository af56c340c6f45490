import { describe, expect, it } from 'vitest';
import { covers, wideDomain, wideOf } from '../../../lib/hosts';

describe('match patterns', () => {
  it.each([
    ['https://qlvb.tinh.gov.vn/*', 'https://qlvb.tinh.gov.vn/main?x=1', true],
    ['https://qlvb.tinh.gov.vn/*', 'https://qlvb.tinh.gov.vn:8443/main', true],
    ['https://qlvb.tinh.gov.vn/*', 'http://qlvb.tinh.gov.vn/main', false],
    ['https://qlvb.tinh.gov.vn/*', 'https://xa.qlvb.tinh.gov.vn/', false],
    ['https://*.tinh.gov.vn/*', 'https://qlvb.tinh.gov.vn/', true],
    ['https://*.tinh.gov.vn/*', 'https://a.b.tinh.gov.vn/', true],
    ['https://*.tinh.gov.vn/*', 'https://tinh.gov.vn/', true],
    ['https://*.tinh.gov.vn/*', 'https://khactinh.gov.vn/', false],
    ['*://*.tinh.gov.vn/*', 'http://qlvb.tinh.gov.vn/', true],
    ['https://*/*', 'https://example.com/', true],
    ['*://*/*', 'file:///C:/a.html', false],
    ['<all_urls>', 'https://example.com/', false],
    ['https://qlvb.tinh.gov.vn/*', 'about:blank', false],
    ['https://qlvb.tinh.gov.vn/*', 'null', false],
  ])('%s covers %s: %s', (pattern, address, expected) => {
    expect(covers(pattern, address)).toBe(expected);
  });

  it('names the domain of a wide one', () => {
    expect(wideDomain('https://*.tinh.gov.vn/*')).toBe('tinh.gov.vn');
    expect(wideDomain('https://qlvb.tinh.gov.vn/*')).toBeNull();
    expect(wideDomain('https://*/*')).toBeNull();
  });
});

describe('what may be asked for beside one host', () => {
  const described = ['*.vnptioffice.vn', 'vbdh.tayninh.gov.vn', '*.gov.vn', '*.vn', '*.office.example.com', '*.co.uk'];
  it.each([
    ['https://qlvb.tphcm.gov.vn/qlvbdh/main', 'tphcm.gov.vn'],
    ['https://tphcm.gov.vn/', 'tphcm.gov.vn'],
    ['https://qlvb.anbinh.tphcm.gov.vn/', 'anbinh.tphcm.gov.vn'],
    ['https://haiphong.vnptioffice.vn/', 'vnptioffice.vn'],
    ['https://xa.haiphong.vnptioffice.vn/', 'vnptioffice.vn'],
    ['https://vbdh.tayninh.gov.vn/', 'tayninh.gov.vn'],
    ['https://qlvb.hanoi.vn/', 'qlvb.hanoi.vn'],
    ['https://vanban.congty.com.vn/', 'congty.com.vn'],
    ['https://gov.vn/', null],
    ['https://com.vn/', null],
    ['https://vn/', null],
    ['https://hanoi.vn/', null],
    ['https://x.blogspot.vn/', 'x.blogspot.vn'],
    ['https://blogspot.vn/', null],
    ['https://a.office.example.com/', 'office.example.com'],
    ['https://shop.example.com/', null],
    ['https://x.co.uk/', null],
    ['https://10.0.0.5/', null],
    ['http://localhost/', null],
    ['https://[::1]/', null],
  ])('%s: %s', (address, domain) => {
    expect(wideOf(address, described)?.domain ?? null).toBe(domain);
  });

  it('keeps to the scheme of the page', () => {
    expect(wideOf('http://qlvb.tinh.gov.vn/', [])?.origin).toBe('http://*.tinh.gov.vn/*');
    expect(wideOf('https://qlvb.tinh.gov.vn/', [])?.origin).toBe('https://*.tinh.gov.vn/*');
  });
});
