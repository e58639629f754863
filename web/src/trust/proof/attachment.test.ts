import { expect, it } from 'vitest';
import { attachedTo } from './attachment';
import { utf8 } from './bytes';

const object = (number: number, json: string) =>
  `${number} 0 obj\n<<\n/Length ${json.length}\n/Type /EmbeddedFile\n/Subtype /application#2Fld#2Bjson\n` +
  `/Params 9 0 R\n>>\nstream\r\n${json}\r\nendstream\nendobj\n`;
const page = '3 0 obj\n<<\n/Length 4\n>>\nstream\r\nBT ET\r\nendstream\nendobj\n';
const pdf = (...objects: string[]) => utf8(`%PDF-1.6\n${page}${objects.join('')}%%EOF\n`);

const found = (file: Uint8Array) => {
  const attached = attachedTo(file);
  return attached && new TextDecoder().decode(attached);
};

it('finds what a page carries, byte for byte', () => {
  const json = '{"purpose":"优惠和新品推荐"}';
  expect(found(pdf(object(7, json)))).toBe(json);
});

it('finds nothing in a page that carries nothing', () => {
  expect(found(pdf())).toBeUndefined();
});

it('does not choose between two', () => {
  expect(found(pdf(object(7, '{}'), object(8, '{"a":1}')))).toBeUndefined();
});

it('does not read on where the end is missing', () => {
  const cut = new TextDecoder()
    .decode(pdf(object(7, '{}')))
    .replace(/\r\nendstream\nendobj\n%%/, '');
  expect(found(utf8(cut))).toBeUndefined();
});
