import { expect, it } from 'vitest';
import { utf8 } from './bytes';
import { canonical, parseJson } from './json';

it.each([
  ['{"b":1,"a":[true,null,"x"]}', '{"a":[true,null,"x"],"b":1}'],
  ['{"€":1,"\\r":2,"1":3,"😂":4,"ö":5,"\\ufb33":6}', '{"\\r":2,"1":3,"ö":5,"€":1,"😂":4,"דּ":6}'],
  [
    '[333333333.33333329, 1E30, 4.50, 2e-3, 1e-27, -0]',
    '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
  ],
  ['"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\/"', '"€$\\u000f\\nA\'B\\"\\\\/"'],
])('canonical form of %s (RFC 8785)', (given, wanted) => {
  expect(canonical(parseJson(utf8(given)))).toBe(wanted);
});

it.each([
  '{"a":1,"a":1}',
  '{"a":{"b":1,"b":2}}',
  '[1e999]',
  '"\\ud800"',
  '{"\\ud800":1}',
  '{"a":1,}',
])('%s is refused', (text) => {
  expect(() => parseJson(utf8(text))).toThrow(RangeError);
});

it('what looks like a name inside a text is none', () => {
  expect(parseJson(utf8('{"a":"\\"b\\":1","c\\"":2}'))).toEqual({ a: '"b":1', 'c"': 2 });
});

it('other encodings are refused', () => {
  expect(() => parseJson(Uint8Array.of(0x22, 0xff, 0x22))).toThrow(RangeError);
  expect(() => parseJson(Uint8Array.of(0xef, 0xbb, 0xbf, 0x31))).toThrow(RangeError);
});
