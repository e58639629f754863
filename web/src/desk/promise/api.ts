import { queryOptions } from '@tanstack/react-query';
import type {
  NewPromise,
  PromiseFigure,
  PromiseInForce,
  ProposedPromise,
  RequestRule,
} from '../../api/setup';
import type { Page, RequestType } from '../../api/types';
import { call } from '../../shared/http';
import { requestTypes } from '../requestTypes';

export const promises = queryOptions({
  queryKey: ['promises'],
  queryFn: () => call<Page<PromiseInForce>>('GET', '/v1/promises'),
});

export const promiseFigures = queryOptions({
  queryKey: ['promise-figures'],
  queryFn: () => call<Page<PromiseFigure>>('GET', '/v1/promises/figures'),
});

export const promiseVersions = (code: string) =>
  queryOptions({
    queryKey: ['promise-versions', code],
    queryFn: () => call<Page<PromiseInForce>>('GET', `/v1/promises/${code}/versions`),
  });

export const requestRules = queryOptions({
  queryKey: ['request-rules'],
  queryFn: () => call<Page<RequestRule>>('GET', '/v1/request-rules'),
});

export function makePromise(body: NewPromise, key: string) {
  return call<PromiseInForce>('POST', '/v1/promises', { body, key });
}

export function retirePromise(code: string, key: string) {
  return call<PromiseInForce>('POST', `/v1/promises/${code}/retire`, { key });
}

export function setAutomatic({ type, automatic }: RequestRule) {
  return call<RequestRule>('PUT', `/v1/request-rules/${type}`, { body: { automatic } });
}

/** What only ends once it was carried out in every system. */
const carriedOut: RequestType[] = ['CORRECTION', 'DELETION', 'CANCELLATION'];

/** The clock in force that is at least as strict as what a text says. */
export function keeps(
  inForce: PromiseInForce[],
  said: ProposedPromise,
): PromiseInForce | undefined {
  return inForce.find(
    (clock) =>
      clock.stop === said.stop &&
      clock.start === said.start &&
      clock.unit === said.unit &&
      clock.amount <= said.amount,
  );
}

const chineseUnit = {
  MINUTE: '分钟',
  HOUR: '小时',
  DAY: '天',
  WORKING_DAY: '个工作日',
  MONTH: '个月',
  YEAR: '年',
};
const englishUnit = {
  MINUTE: 'minute',
  HOUR: 'hour',
  DAY: 'day',
  WORKING_DAY: 'working day',
  MONTH: 'month',
  YEAR: 'year',
};

/** The clock that would keep what a text says; nothing when that is no clock of a request. */
export function clockFor(
  said: ProposedPromise,
  source: NewPromise['source'],
): NewPromise | undefined {
  const { start, stop, amount, unit, code } = said;
  if (start !== 'RECEIVED' && start !== 'VERIFIED') return undefined;
  if (stop !== 'ANSWERED' && stop !== 'EXECUTED') return undefined;
  const zh = `${start === 'VERIFIED' ? '核实身份后 ' : ''}${amount} ${chineseUnit[unit]}内${stop === 'ANSWERED' ? '答复' : '办结'}`;
  const plural = amount === 1 ? '' : 's';
  const after = start === 'VERIFIED' ? ' after identity is verified' : '';
  const en = `${stop === 'ANSWERED' ? 'Answered' : 'Carried out'} within ${amount} ${englishUnit[unit]}${plural}${after}`;
  return {
    code: start === 'VERIFIED' ? `${code}-verified`.slice(0, 40) : code,
    name: { zh, en },
    amount,
    unit,
    start,
    stop,
    types: stop === 'ANSWERED' ? requestTypes : carriedOut,
    source,
  };
}
