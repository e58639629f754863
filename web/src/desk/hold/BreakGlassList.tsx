import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BreakGlass, Hold } from '../../api/types';
import { useSession } from '../../shared/session';
import { formatInstant } from '../../shared/time';
import { useAction } from '../../shared/useAction';
import { breakGlassOf, openBreakGlass } from '../api';
import { Failure } from '../Failure';
import { StaffName } from '../Staff';

interface BreakGlassListProps {
  hold: Hold;
  acts: boolean;
}

/** Who asked to read, who approved; the second person approves here, both may then read. */
export function BreakGlassList({ hold, acts }: BreakGlassListProps) {
  const { t } = useTranslation('desk');
  const query = useQuery(breakGlassOf(hold.id));
  const me = useSession().data?.user;
  const queries = useQueryClient();
  const open = useAction(
    ({ asked, act }: { asked: BreakGlass; act: 'approve' | 'read' }, key) =>
      openBreakGlass(asked, act, key),
    () => queries.invalidateQueries({ queryKey: ['break-glass', hold.id] }),
  );
  if (query.isError) return <Failure error={query.error} onRetry={query.refetch} />;
  if (!query.data?.items.length) return null;
  return (
    <div className="glass">
      <h3>{t('glass.list')}</h3>
      <ul>
        {query.data.items.map((asked) => (
          <li key={asked.id}>
            <Asked asked={asked} />
            {acts && isOpenTo(me, asked) && (
              <Button
                size="small"
                loading={open.isPending}
                onClick={() =>
                  open.mutate({ asked, act: asked.state === 'PENDING' ? 'approve' : 'read' })
                }
              >
                {t(asked.state === 'PENDING' ? 'glass.approve' : 'glass.read')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open.isError && <Failure error={open.error} />}
      {open.data?.record && <Record record={open.data.record} onClose={open.reset} />}
    </div>
  );
}

/** Nobody approves their own asking; what is approved may be read. */
function isOpenTo(user: string | null | undefined, asked: BreakGlass): boolean {
  return asked.state !== 'PENDING' || (Boolean(user) && asked.requestedBy !== user);
}

function Asked({ asked }: { asked: BreakGlass }) {
  const { t, i18n } = useTranslation('desk');
  const field = (name: string) => t(`field.${name}`, { ns: 'shared', defaultValue: name });
  return (
    <div>
      <p>
        {t(`glassReason.${asked.reason}`)} · {t(`glass.${asked.state}`)}
      </p>
      <p className="desk-small">
        {asked.fields.map(field).join(t('separator', { ns: 'shared' }))} ·{' '}
        {formatInstant(asked.requestedAt, i18n.language)} · <StaffName id={asked.requestedBy} />
        {asked.approvedBy && (
          <>
            {' · '}
            {t('glass.approvedBy')} <StaffName id={asked.approvedBy} />
          </>
        )}
      </p>
    </div>
  );
}

interface RecordProps {
  record: { [field: string]: string };
  onClose: () => void;
}

/** The held values, once; they stay nowhere after closing. */
function Record({ record, onClose }: RecordProps) {
  const { t } = useTranslation('desk');
  return (
    <Modal open title={t('glass.title')} footer={null} onCancel={onClose} destroyOnHidden>
      <Alert type="warning" showIcon title={t('glass.shown')} />
      <dl className="desk-facts glass-record">
        {Object.entries(record).map(([field, value]) => (
          <div key={field}>
            <dt>{t(`field.${field}`, { ns: 'shared', defaultValue: field })}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
