import { expect, it } from 'vitest';
import { notice } from '../exampleNotice';
import { AnswerSheet } from './answerSheet';
import type { Decision } from './notice';

it('nothing is chosen beforehand', () => {
  const sheet = new AnswerSheet(notice);
  expect(sheet.open).toEqual(['marketing', 'analytics', 'face']);
  expect(sheet.acknowledged).toBe(false);
  expect(sheet.complete).toBe(false);
});

it('each choice is an act of its own, and what is told is acknowledged in one', () => {
  const sheet = new AnswerSheet(notice);
  sheet.acknowledge(true);
  sheet.choose('marketing', 'GIVEN');
  sheet.choose('analytics', 'DECLINED');
  sheet.choose('face', 'GIVEN');
  expect(sheet.choices()).toEqual([
    { purpose: 'account', choice: 'ACKNOWLEDGED', act: 'told' },
    { purpose: 'orders', choice: 'ACKNOWLEDGED', act: 'told' },
    { purpose: 'marketing', choice: 'GIVEN', act: 'marketing' },
    { purpose: 'analytics', choice: 'DECLINED', act: 'analytics' },
    { purpose: 'face', choice: 'GIVEN', act: 'face' },
  ]);
});

it('the last choice counts', () => {
  const sheet = new AnswerSheet(notice);
  sheet.choose('marketing', 'GIVEN');
  sheet.choose('marketing', 'DECLINED');
  expect(sheet.choiceOf('marketing')).toBe('DECLINED');
});

it('an unfinished sheet cannot be sent', () => {
  const sheet = new AnswerSheet(notice);
  sheet.chooseTogether('DECLINED');
  expect(sheet.open).toEqual([]);
  expect(() => sheet.choices()).toThrow(RangeError);
});

it('a purpose that is only told, or unknown, cannot be chosen', () => {
  const sheet = new AnswerSheet(notice);
  expect(() => sheet.choose('account', 'GIVEN')).toThrow(RangeError);
  expect(() => sheet.choose('nothing', 'GIVEN')).toThrow(RangeError);
});

const sequences: Decision[][] = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) =>
  [0, 1, 2].map((bit) => (bits & (1 << bit) ? 'GIVEN' : 'DECLINED')),
);

it.each(sequences)(
  'whatever buttons are pressed (%s, %s, %s), no separate consent shares an act',
  (...pressed) => {
    const sheet = new AnswerSheet(notice);
    sheet.acknowledge(true);
    for (const choice of pressed) sheet.chooseTogether(choice);
    for (const purpose of sheet.open) sheet.choose(purpose, 'GIVEN');
    const acts = sheet.choices().map(({ act }) => act);
    const face = sheet.choices().find(({ purpose }) => purpose === 'face');
    expect(acts.filter((act) => act === face?.act)).toHaveLength(1);
  },
);

it('agreeing to all at once leaves a separate consent open', () => {
  const sheet = new AnswerSheet(notice);
  sheet.chooseTogether('GIVEN');
  expect(sheet.open).toEqual(['face']);
});
