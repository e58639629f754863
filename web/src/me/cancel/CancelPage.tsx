import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RightsRequest } from '../../api/types';
import { Card } from '../../shared/ui/Card';
import { Loaded } from '../../shared/ui/Loaded';
import { Note } from '../../shared/ui/Note';
import { requests } from '../api';
import { PageHead } from '../PageHead';
import './cancel.css';
import { FileCancellation } from './FileCancellation';
import { KeptFields } from './KeptFields';

const ended = ['CLOSED', 'WITHDRAWN', 'LAPSED', 'DUPLICATE', 'REFUSED'];

function openCancellation(items: RightsRequest[]): RightsRequest | undefined {
  return items.find(({ type, state }) => type === 'CANCELLATION' && !ended.includes(state));
}

/** Everything a person should know before cancelling, then the one button. */
export function CancelPage() {
  const { t } = useTranslation('me');
  const query = useQuery(requests);
  return (
    <>
      <PageHead title={t('cancel.title')} lead={t('cancel.lead')} />
      <div className="stack stack--wide">
        <Card title={t('cancel.what')}>
          <ol className="cancel-steps">
            {[1, 2, 3, 4].map((step) => (
              <li key={step}>
                <h3>{t(`cancel.steps.${step}.title`)}</h3>
                <p className="muted">{t(`cancel.steps.${step}.text`)}</p>
              </li>
            ))}
          </ol>
        </Card>
        <KeptFields />
        <Loaded query={query} lines={2}>
          {({ items }) => {
            const open = openCancellation(items);
            return open ? <AlreadyFiled request={open} /> : <FileCancellation />;
          }}
        </Loaded>
      </div>
    </>
  );
}

function AlreadyFiled({ request }: { request: RightsRequest }) {
  const { t } = useTranslation('me');
  return (
    <Note title={t('cancel.open', { number: request.number })}>
      <p>
        <Link to={`/me/requests/${request.id}`}>{t('cancel.openLink')}</Link>
      </p>
    </Note>
  );
}
