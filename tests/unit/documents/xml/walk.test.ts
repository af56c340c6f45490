import { describe, expect, test } from 'vitest';
import { FileFault } from '../../../../lib/documents';
import { walkXml } from '../../../../lib/documents/xml';

const OURS = { 'urn:ours': 'o', 'urn:ours:strict': 'o' };
const utf8 = (xml: string): Uint8Array => new TextEncoder().encode(xml);

/** What is told of a document: "<" and ">" for tags, with the attribute `o:is` where there is one. */
function told(xml: string | Uint8Array): string {
  const heard: string[] = [];
  walkXml(typeof xml === 'string' ? utf8(xml) : xml, OURS, {
    open: (name, attribute) => heard.push(`<${name}${attribute('o:is') === null ? '' : `=${attribute('o:is')}`}`),
    close: (name) => heard.push(`${name}>`),
    text: (text) => heard.push(text),
  });
  return heard.join(' ');
}

function reasonOf(xml: string): string {
  try {
    told(xml);
  } catch (error) {
    return error instanceof FileFault ? error.reason : String(error);
  }
  return 'read';
}

describe('names', () => {
  test('have the prefixes that were asked for, whatever the file calls them', () => {
    expect(told('<a:x xmlns:a="urn:ours" a:is="1"><a:y/></a:x>')).toBe('<o:x=1 <o:y o:y> o:x>');
    expect(told('<x xmlns="urn:ours" xmlns:b="urn:ours" b:is="1"/>')).toBe('<o:x=1 o:x>');
    expect(told('<o:x xmlns:o="urn:ours:strict" o:is="1"/>')).toBe('<o:x=1 o:x>');
  });

  test('of another namespace are never taken for ours', () => {
    expect(told('<o:x xmlns:o="urn:other"/>')).not.toContain('o:x');
  });
});

describe('text', () => {
  test('has its references resolved, also those beyond two bytes', () => {
    expect(told('<o:x o:is="a&amp;b">1 &lt; 2&#x1F600;&#272;<![CDATA[&amp;]]></o:x>')).toBe(
      '<o:x=a&b 1 < 2😀Đ &amp; o:x>',
    );
    expect(told('<o:x>&#x110000;</o:x>')).toBe('<o:x \ufffd o:x>');
  });

  test('is read in the encoding that the file tells', () => {
    const utf16 = Uint8Array.from(Buffer.from('\ufeff<o:x>Đến hạn</o:x>', 'utf16le'));
    expect(told(utf16)).toBe('<o:x Đến hạn o:x>');
    const declared = Buffer.from('<?xml version="1.0" encoding="windows-1252"?><o:x>\xe9</o:x>', 'latin1');
    expect(told(declared)).toBe('<o:x é o:x>');
    expect(told('<?xml version="1.0" encoding="nobody-knows"?><o:x>Đ</o:x>')).toBe('<o:x Đ o:x>');
  });

  test('is never multiplied by entities of the file', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><o:x>&b;&b;</o:x>';
    expect(told(bomb)).toBe('<o:x &b;&b; o:x>');
  });
});

describe('what is not well-formed is said', () => {
  test.each([
    ['cut off', '<o:x><o:y>text'],
    ['cut off in a tag', '<o:x><o:y o:is="'],
    ['crossed', '<o:x><o:y></o:x></o:y>'],
    ['no XML at all', 'Đăng nhập'],
    ['empty', ''],
  ])('%s', (_, xml) => expect(reasonOf(xml)).toBe('broken'));

  test('nested without end', () => {
    expect(reasonOf(`${'<o:x>'.repeat(100_000)}${'</o:x>'.repeat(100_000)}`)).toBe('too-large');
  });
});
