import { useQuery } from '@tanstack/react-query';
import { Empty, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDay } from '../../shared/time';
import { Tag } from '../../shared/ui/Tag';
import { useDocumentTitle } from '../../shared/useDocumentTitle';
import { holds } from '../api';
import { Failure } from '../Failure';

/** Cancelled accounts whose data are kept, the earliest end on top. */
export function HoldsPage() {
  const { t, i18n } = useTranslation('desk');
  useDocumentTitle(t('nav.holds'));
  const query = useQuery(holds);
  return (
    <>
      <h1 className="desk-h1">{t('nav.holds')}</h1>
      <p className="desk-lead">{t('hold.lead')}</p>
      {query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Skeleton active className="desk-panel" />}
      {query.data?.items.length === 0 && (
        <div className="desk-panel">
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('hold.none')} />
        </div>
      )}
      <ul className="holds">
        {query.data?.items.map((hold) => (
          <li key={hold.id} className="desk-panel hold-row">
            <div>
              <Link to={`/holds/${hold.id}`} className="desk-mono">
                {hold.subject ?? t('hold.anonymous')}
              </Link>
              <p className="desk-small">{t('hold.fields', { count: hold.lines.length })}</p>
            </div>
            <p className="hold-row__end">
              {hold.flags.map((flag) => (
                <Tag key={flag} tone="warn">
                  {t(`holdFlag.${flag}`, { defaultValue: flag })}
                </Tag>
              ))}
              <Tag tone="info">{t(`holdState.${hold.state}`)}</Tag>
              {hold.lastDay && (
                <span>{t('hold.ends', { day: formatDay(hold.lastDay, i18n.language) })}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
