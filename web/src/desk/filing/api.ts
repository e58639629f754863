import type { NewRightsRequest, RightsRequest } from '../../api/types';
import { call } from '../../shared/http';

/** Enters a request for somebody; its clocks run from the day it was received. */
export function fileForPerson(body: NewRightsRequest, key: string) {
  return call<RightsRequest>('POST', '/v1/requests', { body, key });
}
