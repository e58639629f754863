import type { NewRightsRequest, RequestType } from '../../api/types';
import { serverNow } from '../../shared/time';
import { subjectNamed } from '../parts/subjectNamed';

/** What the form holds. */
export interface RequestValues {
  type: RequestType;
  relation: NonNullable<NewRightsRequest['relation']>;
  locale: string;
  /** The person's id here, or the website's own id of them. */
  person?: string;
  checked?: boolean;
  receivedOn?: string;
  details?: string;
  contact?: string;
  purposes?: string[];
  /** Whether an authority handed the complaint over. */
  isForwarded?: boolean;
  particulars?: NewRightsRequest['particulars'];
}

/** What the service takes; what was left empty, or belongs to another kind, is left out. */
export function requestFrom(said: RequestValues): NewRightsRequest {
  const { type, relation, locale, person, checked, receivedOn, details, contact, purposes } = said;
  const particulars = particularsFrom(said);
  return {
    type,
    relation,
    locale,
    ...(person?.trim() && { subject: subjectNamed(person) }),
    ...(checked && {
      proof: { method: 'DESK_CHECK', authTime: new Date(serverNow()).toISOString() },
    }),
    ...(receivedOn && { receivedAt: new Date(`${receivedOn}T00:00:00+08:00`).toISOString() }),
    ...(details?.trim() && { details }),
    ...(contact?.trim() && { contact }),
    ...(namesPurposes(type) && purposes?.length && { purposes }),
    ...(particulars && { particulars }),
  };
}

/** Restrictions and objections are about purposes. */
export function namesPurposes(type: RequestType | undefined): boolean {
  return type === 'RESTRICTION' || type === 'OBJECTION';
}

function particularsFrom({
  type,
  isForwarded,
  particulars,
}: RequestValues): NewRightsRequest['particulars'] {
  const { forwarded, fields, recipient } = particulars ?? {};
  if (type === 'COMPLAINT' && isForwarded && forwarded) return { forwarded };
  if (type === 'CORRECTION' && fields?.length) {
    return { fields: fields.map(({ field, from, to }) => ({ field, to, ...(from && { from }) })) };
  }
  return type === 'TRANSFER' && recipient ? { recipient } : undefined;
}
