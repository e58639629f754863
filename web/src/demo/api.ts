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

/** A sign-up that the shop's server began when it sent the page, in the page's language. */
export interface BegunSignup {
  language: string;
  signup: StartedSignup;
}

/** What the page came with, if it came with a sign-up. */
export function begunSignup(): BegunSignup | undefined {
  const begun = document.getElementById('begun');
  if (!begun) return undefined;
  return { language: begun.lang, signup: JSON.parse(begun.textContent) as StartedSignup };
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
