import { call } from '../../shared/http';
import type { StartedSignup } from '../api';

/** A newcomer of this page alone, with what must be shown at a collection point. */
export function begin(point: string, locale: string, key: string): Promise<StartedSignup> {
  return call('POST', '/api/signup/start', { body: { point, locale }, key });
}

export interface Invitation {
  id: string;
  code: string;
}

export function inviteGuardian(signup: string): Promise<Invitation> {
  return call('POST', '/api/examples/guardian', { body: { signup } });
}

export function withdraw(signup: string, purpose: string): Promise<unknown> {
  return call('POST', '/api/examples/withdraw', { body: { signup, purpose } });
}

export function decide(signup: string, purpose: string): Promise<unknown> {
  return call('POST', '/api/examples/decide', { body: { signup, purpose } });
}
