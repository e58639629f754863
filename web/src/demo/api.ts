import type { NoticeView } from '../api/types';
import { call } from '../shared/http';

/** A sign-up in progress: the shop's own number for it, the notice to show, and where to answer. */
export interface StartedSignup {
  signup: string;
  gateway: string;
  notice: NoticeView;
}

export interface AccountData {
  username: string;
  password: string;
  email?: string | undefined;
  mobile?: string | undefined;
}

/** What the shop says when the account exists. */
export interface FinishedSignup {
  username: string;
  privacyCentre: string;
}

export function startSignup(locale: string, key: string): Promise<StartedSignup> {
  return call('POST', '/api/signup/start', { body: { locale }, key });
}

export function finishSignup(
  { signup }: StartedSignup,
  account: AccountData,
  receipt: string,
  key: string,
): Promise<FinishedSignup> {
  return call('POST', '/api/signup/finish', { body: { signup, ...account, receipt }, key });
}
