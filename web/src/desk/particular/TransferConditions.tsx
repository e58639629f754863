import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RightsRequestFile, Transfer } from '../../api/types';
import { useCategoryNames } from '../../shared/categories';
import { Tag } from '../../shared/ui/Tag';
import { Moment } from '../Moment';
import { Panel } from '../Panel';
import { Answered } from '../parts/Answered';
import { useMay } from '../parts/useMay';
import { transferOf } from './api';
import { TransferCheckDialog } from './TransferCheckDialog';
import { TransferFeeDialog } from './TransferFeeDialog';

/** The four conditions of a transfer, one by one; a grant waits until all are met. */
export function TransferConditions({ request }: { request: RightsRequestFile }) {
  const { t } = useTranslation('particular');
  const [asking, setAsking] = useState<'check' | 'fee'>();
  const officer = useMay('dpo');
  const decides = useMay('dpo', 'agent') && request.moves.includes('grant');
  const close = () => setAsking(undefined);
  return (
    <Panel title={t('transfer.title')}>
      <Answered query={useQuery(transferOf(request.id))} rows={4}>
        {(transfer) => <Conditions transfer={transfer} />}
      </Answered>
      {decides && (
        <p className="desk-links">
          <Button onClick={() => setAsking('check')}>{t('transfer.check')}</Button>
          {officer && <Button onClick={() => setAsking('fee')}>{t('transfer.fee')}</Button>}
        </p>
      )}
      {asking === 'check' && <TransferCheckDialog request={request.id} onClose={close} />}
      {asking === 'fee' && <TransferFeeDialog request={request.id} onClose={close} />}
    </Panel>
  );
}

function Conditions({ transfer }: { transfer: Transfer }) {
  const { t } = useTranslation('particular');
  const names = useCategoryNames();
  const { conditions, categories, checkedAt, fee, feeAcceptedAt } = transfer;
  return (
    <>
      <ul className="desk-list">
        {conditions.map(({ code, text, met }) => (
          <li key={code}>
            <Met met={met} /> {text}
          </li>
        ))}
      </ul>
      <p className="desk-small">
        {checkedAt ? (
          <>
            {t('transfer.checked')} <Moment at={checkedAt} />
          </>
        ) : (
          t('transfer.unchecked')
        )}
      </p>
      {categories.length > 0 && (
        <p className="desk-small">
          {t('transfer.categories', {
            list: categories
              .map((code) => names[code] ?? code)
              .join(t('separator', { ns: 'shared' })),
          })}
        </p>
      )}
      {fee != null && (
        <p>
          {t('transfer.feeAsked', { fee })}{' '}
          <Tag tone={feeAcceptedAt ? 'good' : 'warn'}>
            {t(feeAcceptedAt ? 'transfer.feeAccepted' : 'transfer.feeOpen')}
          </Tag>
        </p>
      )}
    </>
  );
}

function Met({ met }: { met: boolean | null | undefined }) {
  const { t } = useTranslation('particular');
  if (met == null) return <Tag>{t('transfer.met.open')}</Tag>;
  return <Tag tone={met ? 'good' : 'bad'}>{t(met ? 'transfer.met.yes' : 'transfer.met.no')}</Tag>;
}
