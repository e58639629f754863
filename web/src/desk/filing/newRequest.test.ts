import { expect, it } from 'vitest';
import { requestFrom, type RequestValues } from './newRequest';

const letter: RequestValues = { type: 'COMPLAINT', relation: 'SELF', locale: 'zh-CN' };
const forwarded = { authority: '网信办', reference: '2026-17', answerBy: '2026-12-01' };

it('a forwarded complaint brings its authority and its day, and needs no person', () => {
  expect(requestFrom({ ...letter, isForwarded: true, particulars: { forwarded } })).toEqual({
    type: 'COMPLAINT',
    relation: 'SELF',
    locale: 'zh-CN',
    particulars: { forwarded },
  });
});

it('what belongs to another kind is not sent', () => {
  const sent = requestFrom({
    ...letter,
    type: 'ACCESS',
    isForwarded: true,
    purposes: ['marketing'],
    particulars: { forwarded },
  });
  expect(sent).not.toHaveProperty('particulars');
  expect(sent).not.toHaveProperty('purposes');
});

it('a person is named by id here, or by the id that the website has', () => {
  expect(requestFrom({ ...letter, person: ' sub_1 ' }).subject).toEqual({ id: 'sub_1' });
  expect(requestFrom({ ...letter, person: 'u-42' }).subject).toEqual({ externalId: 'u-42' });
});

it('the day of a letter is a day in Beijing', () => {
  expect(requestFrom({ ...letter, receivedOn: '2026-11-20' }).receivedAt).toBe(
    '2026-11-19T16:00:00.000Z',
  );
});

it('a correction without an old value names the right one alone', () => {
  const fields = [{ field: 'nickname', from: '', to: '林' }];
  expect(
    requestFrom({ ...letter, type: 'CORRECTION', particulars: { fields } }).particulars,
  ).toEqual({ fields: [{ field: 'nickname', to: '林' }] });
});
