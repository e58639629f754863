import { describe, expect, it } from 'vitest';
import {
  beijingDay,
  formatDay,
  formatInstant,
  learnLegalTime,
  learnServerTime,
  legalClockMoved,
  plusDays,
  remaining,
  serverNow,
  weekdayOf,
} from './time';

const answerAt = (date: string) => new Response(null, { headers: { Date: date } });

describe('the clock', () => {
  it('runs in another time zone than Beijing in these tests', () => {
    expect(new Date('2026-11-20T00:00:00Z').getTimezoneOffset()).toBe(480);
  });

  it('follows the server and not the browser', () => {
    learnServerTime(answerAt('Fri, 01 Jan 2100 00:00:00 GMT'));
    expect(Math.abs(serverNow() - Date.parse('2100-01-01T00:00:00Z'))).toBeLessThan(2000);
  });

  it('knows that the legal clock was moved', () => {
    learnServerTime(answerAt('Fri, 20 Nov 2026 02:00:00 GMT'));
    learnLegalTime('2027-11-21T02:00:00Z');
    expect(legalClockMoved()).toBe(true);
    expect(beijingDay(serverNow())).toBe('2027-11-21');
  });

  it('takes a difference of seconds for the same clock', () => {
    learnServerTime(answerAt('Fri, 20 Nov 2026 02:00:00 GMT'));
    learnLegalTime('2026-11-20T02:00:09Z');
    expect(legalClockMoved()).toBe(false);
  });
});

describe('days', () => {
  it('are those of Beijing', () => {
    expect(formatDay('2026-11-20T16:30:00Z', 'zh-CN')).toBe('2026年11月21日');
    expect(formatInstant('2026-11-20T16:30:00Z', 'en')).toBe('21 Nov 2026, 00:30');
  });

  it('a legal day keeps its date in every zone', () => {
    expect(formatDay('2026-11-20', 'en')).toBe('20 Nov 2026');
  });

  it('count on across months and know their weekday', () => {
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(weekdayOf('2026-11-20')).toBe(4);
  });
});

describe('what is left', () => {
  const now = Date.parse('2026-11-20T02:00:00Z');

  it.each([
    ['2026-12-11T16:00:00Z', { overdue: false, unit: 'day', amount: 21 }],
    ['2026-11-21T16:00:00Z', { overdue: false, unit: 'hour', amount: 38 }],
    ['2026-11-20T02:30:00Z', { overdue: false, unit: 'minute', amount: 30 }],
    ['2026-11-20T02:00:00Z', { overdue: true, unit: 'minute', amount: 0 }],
    ['2026-11-17T16:00:00Z', { overdue: true, unit: 'day', amount: 2 }],
  ])('until %s', (due, left) => {
    expect(remaining(due, now)).toEqual(left);
  });
});
