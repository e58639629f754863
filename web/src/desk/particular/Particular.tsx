import type { RightsRequestFile } from '../../api/types';
import { Corrections } from './Corrections';
import { Named } from './Named';
import { Review } from './Review';
import { Standing } from './Standing';
import './texts';
import { TransferConditions } from './TransferConditions';

/** What a request's kind, or whoever files it, asks for beyond the moves that all requests have. */
export function Particular({ request }: { request: RightsRequestFile }) {
  const { type, relation } = request;
  return (
    <>
      <Named request={request} />
      {type === 'TRANSFER' && <TransferConditions request={request} />}
      {type === 'AUTOMATED_DECISION' && <Review request={request} />}
      {type === 'CORRECTION' && <Corrections request={request} />}
      {(type === 'NEXT_OF_KIN' || relation === 'AGENT') && <Standing request={request} />}
    </>
  );
}
