import { expect, it } from 'vitest';
import type { Incident } from '../../api/types';
import { factsFrom, incidentFrom, valuesOf } from './facts';

it('what is not known yet is left out, also a text with no word in it', () => {
  expect(
    factsFrom({ title: 'A', kind: 'LEAK', cause: '', happened: { zh: '', en: '' }, estimated: 0 }),
  ).toEqual({ title: 'A', kind: 'LEAK', estimated: 0 });
});

it('a text in one language goes to the service, which says that the other is missing', () => {
  expect(factsFrom({ title: 'A', kind: 'LEAK', effect: { zh: '影响' } }).effect).toEqual({
    zh: '影响',
  });
});

it('when it was known is a time in Beijing', () => {
  expect(
    incidentFrom({ facts: { title: 'A', kind: 'LOSS' }, knownAt: '2026-11-20T09:30' }).knownAt,
  ).toBe('2026-11-20T01:30:00.000Z');
});

it('what is known comes back as it went', () => {
  const incident = {
    title: 'A',
    kind: 'LEAK',
    level: 'L1',
    operator: 'OTHER',
    grade: 'GENERAL',
    estimated: 3,
    sensitive: true,
    minors: false,
    categories: ['mobile'],
    cause: null,
    occurredAt: '2026-11-20T01:30:00Z',
    happened: { zh: '事', en: 'What' },
    effect: null,
    measures: null,
    advice: null,
    remedy: null,
  } as unknown as Incident;
  expect(factsFrom(valuesOf(incident))).toEqual({
    title: 'A',
    kind: 'LEAK',
    level: 'L1',
    operator: 'OTHER',
    grade: 'GENERAL',
    estimated: 3,
    sensitive: true,
    minors: false,
    categories: ['mobile'],
    occurredAt: '2026-11-20T01:30:00.000Z',
    happened: { zh: '事', en: 'What' },
  });
});
