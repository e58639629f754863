import { expect, it } from 'vitest';
import type { RightsRequestFile } from '../../api/types';
import { uncovered } from './uncovered';

const message = (id: string, text: string) => ({ id, text });
const file = (said: object) => said as unknown as RightsRequestFile;
const covered = file({
  id: 'req_1',
  details: 'call 138******00',
  covered: true,
  held: false,
  messages: [message('a', '138******00')],
});
const revealed = file({
  id: 'req_1',
  details: 'call 13800000000',
  messages: [message('a', '13800000000')],
});

it('shows what was uncovered, and nothing is left to uncover', () => {
  expect(uncovered(covered, revealed)).toMatchObject({
    details: 'call 13800000000',
    messages: [{ text: '13800000000' }],
    covered: false,
  });
});

it('a message that came since stays covered until somebody gives a reason again', () => {
  const later = { ...covered, messages: [...covered.messages, message('b', '139******11')] };
  const shown = uncovered(later as RightsRequestFile, revealed);
  expect(shown.messages.at(1)?.text).toBe('139******11');
  expect(shown.covered).toBe(true);
});

it('what is held since is not shown again', () => {
  expect(uncovered({ ...covered, held: true }, revealed).details).toBe('call 138******00');
});

it('another request is not uncovered with it', () => {
  expect(uncovered({ ...covered, id: 'req_2' }, revealed).details).toBe('call 138******00');
});
