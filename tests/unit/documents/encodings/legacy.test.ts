import { describe, expect, test } from 'vitest';
import { hasSecrecyStamp } from '../../../../lib/documents';
import { decodeText, fromLegacy, legacyOf } from '../../../../lib/documents/encodings';
import { isSyllable } from '../../../../lib/documents/encodings/syllables';

const TCVN3 = 'C¸c ®¬n vÞ göi b¸o c¸o vÒ Uû ban nh©n d©n ph­êng tr­íc ngµy 25/11/2026 ®Ó tæng hîp.';
const VNI = 'Caùc ñôn vò göûi baùo caùo veà Uûy ban nhaân daân phöôøng tröôùc ngaøy 25/11/2026 ñeå toång hôïp.';
const PLAIN = 'Các đơn vị gửi báo cáo về Ủy ban nhân dân phường trước ngày 25/11/2026 để tổng hợp.';

const ALL = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const ALL_VNI =
  'aøaùaûaõaïaêaèaéaúaüaëaâaàaáaåaãaäñeøeùeûeõeïeâeàeáeåeãeäìíæóòoøoùoûoõoïoâoàoáoåoãoäôôøôùôûôõôïuøuùuûuõuïööøöùöûöõöïyøyùyûyõî';
const ALL_TCVN3 = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ';

describe('old encodings', () => {
  test('every letter', () => {
    expect(fromLegacy(ALL_TCVN3, '.VnTime')).toBe(ALL);
    expect(fromLegacy('¡¢§£¤¥¦', '.VnTime')).toBe('ĂÂĐÊÔƠƯ');
    expect(fromLegacy(ALL_VNI, 'VNI-Times')).toBe(ALL);
    expect(fromLegacy(ALL_VNI.toUpperCase(), 'VNI-Times')).toBe(ALL.toUpperCase());
  });

  test('told by the words alone', () => {
    expect(legacyOf(TCVN3)).toBe('tcvn3');
    expect(legacyOf(VNI)).toBe('vni');
    expect(fromLegacy(TCVN3, null)).toBe(PLAIN.replace('Ủy', 'Uỷ'));
    expect(fromLegacy(VNI, null)).toBe(PLAIN);
    expect(fromLegacy(TCVN3, 'ABCDEF+Times')).toContain('trước ngày');
  });

  test.each([
    PLAIN,
    PLAIN.normalize('NFD'),
    'Phòng có và là ý kiến: xã, thú y, gà, cá, bò, lúa, mía, cà',
    'có xã thú cá bò lúa mía',
    'la société générale a préféré être élevée à côté',
    'für größere Häuser über Ämter hört',
    'Gửi ±5% © 2026 «A» ½ §1',
    'µ¸¶',
    'plain ASCII 25/11/2026',
  ])('Unicode, other languages and signs stay: %s', (text) => {
    expect(fromLegacy(text, null)).toBe(text);
    expect(fromLegacy(text, 'Times New Roman')).toBe(text);
  });

  test('Unicode in an old font stays', () => {
    expect(fromLegacy(PLAIN, '.VnTime')).toBe(PLAIN);
  });

  test.each([
    ['.VnTimeH', 'céng hßa x· héi', 'CỘNG HÒA XÃ HỘI'],
    ['ABCDEF+.VnArialH,Bold', 'mËt', 'MẬT'],
    ['.VnTime', 'MËT', 'MẬT'],
    ['.VnTime', 'ñY BAN NH¢N D¢N', 'ỦY BAN NHÂN DÂN'],
    ['.VnTime', 'KÝnh göi', 'Kính gửi'],
    ['VNI-Times', 'MAÄT', 'MẬT'],
    ['VnTime', 'ngµy', 'ngày'],
    ['VNtimes new roman', 'plain', 'plain'],
  ])('by the font %s: %s', (font, text, unicode) => {
    expect(fromLegacy(text, font)).toBe(unicode);
  });

  test('a stamp in small letters of a font of capitals that nobody names is still one', () => {
    expect(hasSecrecyStamp(fromLegacy(`tèi mËt\n${TCVN3}`, null))).toBe(true);
  });
});

test.each(['trước', 'ngày', 'nghiêng', 'quý', 'giữa', 'uỷ', 'yếu', 'hoà', 'khuya', 'Ủy'])(
  '%s is a syllable',
  (word) => {
    expect(isSyllable(word)).toBe(true);
  },
);
test.each(['tr­íc', 'coù', 'größe', 'bcd', 'ạạ', 'wá'])('%s is none', (word) => {
  expect(isSyllable(word)).toBe(false);
});

describe('bytes as text', () => {
  const utf16 = (text: string, big = false): Uint8Array =>
    Uint8Array.from(
      [...text].flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
      }),
    );
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const utf8 = new TextEncoder().encode(PLAIN);

  test.each([
    ['UTF-8', utf8, null],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), null],
    ['UTF-8 that calls itself something else', utf8, 'windows-1252'],
    ['UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, ...utf16(PLAIN)]), null],
    ['UTF-16, big end first', Uint8Array.from([0xfe, 0xff, ...utf16(PLAIN, true)]), null],
    ['UTF-16 without a mark', utf16(PLAIN), 'x'],
    ['UTF-16 without a mark, big end first', utf16(PLAIN, true), null],
  ])('%s', (_, bytes, declared) => {
    expect(decodeText(bytes, declared)).toBe(PLAIN);
  });

  test('windows-1258', () => {
    expect(decodeText(latin('\xd0\xf5n vi\xf2')).normalize('NFC')).toBe('Đơn vị');
  });

  test('TCVN3 and VNI are left as they show', () => {
    expect(decodeText(latin(TCVN3))).toBe(TCVN3);
    expect(decodeText(latin(VNI))).toBe(VNI);
  });

  test('what a file declares', () => {
    expect(decodeText(latin('\xcf\xf0\xe8\xe2\xe5\xf2'), 'windows-1251')).toBe('Привет');
    expect(decodeText(latin('\xe9t\xe9'), 'no-such')).not.toBe('');
  });
});
