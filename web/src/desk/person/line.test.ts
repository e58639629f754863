import { expect, it } from 'vitest';
import type {
  EventView,
  Hold,
  ReceiptView,
  RightsRequest,
  RightsRequestFile,
} from '../../api/types';
import { lineOf } from './line';

const event = {
  id: 'evt_1',
  type: 'GIVEN',
  recordedAt: '2026-11-02T00:00:00Z',
  purpose: 'news',
  how: { actor: 'SUBJECT', channel: 'web' },
};
const request = {
  id: 'req_1',
  type: 'COPY',
  receivedAt: '2026-11-01T00:00:00Z',
  answeredAt: '2026-11-03T00:00:00Z',
  closedAt: null,
};
const receipt = { id: 'rcp_1', issuedAt: '2026-11-02T12:00:00Z' };

const written = {
  id: 'req_1',
  type: 'COPY',
  messages: [
    { id: 'msg_1', at: '2026-11-01T01:00:00Z', direction: 'FROM_REQUESTER', text: 'the words' },
  ],
};
const hold = { id: 'hld_1', startedAt: '2026-11-04T00:00:00Z', endedAt: null };

const line = lineOf({
  events: [event as EventView],
  requests: [request as RightsRequest],
  receipts: [receipt as ReceiptView],
  files: [written as RightsRequestFile],
  holds: [hold as Hold],
});

it('puts what three services know into one line, the newest first', () => {
  expect(line.map(({ what }) => what)).toEqual([
    'hold.started',
    'request.answered',
    'receipt.issued',
    'consent.GIVEN',
    'message.FROM_REQUESTER',
    'request.received',
  ]);
});

it('tells how a consent came about, and only of consents', () => {
  expect(line.flatMap(({ how }) => how ?? [])).toEqual([{ actor: 'SUBJECT', channel: 'web' }]);
});

it('a request leads to its page; what has not happened yet is no moment', () => {
  expect(line[1]?.to).toBe('/requests/req_1');
  expect(line.some(({ what }) => what === 'request.closed')).toBe(false);
});

it('the words of a message stay on the page of its request', () => {
  expect(JSON.stringify(line)).not.toContain('the words');
});

it('is empty while nothing is known', () => {
  expect(lineOf({})).toEqual([]);
});
