import { expect, it } from 'vitest';
import { sensitiveIn } from './sensitiveText';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Of region 000000 with a 1 in front, which is nobody's. */
function identityNumber(serial: number): string {
  const first = `10000019900307${String(serial).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(first[at]), 0);
  return first + '10X98765432'.charAt(sum % 11);
}

function otherwise(number: string, at: number): string {
  const digit = (Number(number[at]) + 1) % 10;
  return number.slice(0, at) + String(digit) + number.slice(at + 1);
}

it('an identity number is known by its check character, and by nothing less', () => {
  for (let serial = 0; serial < 1000; serial += 7) {
    const number = identityNumber(serial);
    expect(sensitiveIn(`我的证件号是${number}，谢谢`)).toEqual(['identity-number']);
    expect(sensitiveIn(`编号 ${otherwise(number, 16)}`)).not.toContain('identity-number');
  }
});

it('is known as people write it: in groups, full width, with a small x', () => {
  const number = [...Array(1000).keys()].map(identityNumber).find((it) => it.endsWith('X'));
  expect(number).toBeDefined();
  const groups = `${number?.slice(0, 6)} ${number?.slice(6, 14)}-${number?.slice(14).toLowerCase()}`;
  expect(sensitiveIn(groups)).toEqual(['identity-number']);
  const wide = number?.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  expect(sensitiveIn(`号码：${wide}`)).toEqual(['identity-number']);
});

it('a card number by Luhn', () => {
  expect(sensitiveIn('卡号 6222 0000 0000 0000 001')).toEqual([]);
  expect(sensitiveIn('卡号 4111 1111 1111 1111')).toEqual(['bank-card']);
  expect(sensitiveIn('order 4111111111111112')).toEqual([]);
});

it.each([
  ['我去年确诊了乙肝', 'health'],
  ['I was diagnosed in May', 'health'],
  ['我是佛教徒', 'belief'],
  ['附上我的指纹', 'biometrics'],
  ['我在 39.90420, 116.40740 等', 'whereabouts'],
  ['我女儿今年8岁，想退课', 'child'],
  ['My son, who is 12 years old, ordered it', 'child'],
])('%s', (text, kind) => {
  expect(sensitiveIn(text)).toEqual([kind]);
});

it.each([
  '请问订单 20261121000123456 什么时候发货？',
  '电话 13800000000，上午联系',
  'Our budget is 12.50, 13.99 each',
  '我儿子30岁了',
  'Acancerous is no word, nor is hivemind',
  '',
])('nothing in: %s', (text) => {
  expect(sensitiveIn(text)).toEqual([]);
});
