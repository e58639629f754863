import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Erasure } from '../../api/types';
import { formatDay } from '../../shared/time';
import { useDocumentTitle } from '../../shared/useDocumentTitle';
import { Failure } from '../Failure';
import { Panel } from '../Panel';
import { erasureById } from './api';
import { Certificate } from './Certificate';
import './erasure.css';
import { Phases } from './Phases';
import { Sources } from './Sources';
import { Steps } from './Steps';
import './texts';

/** One erasure: how far, what each step did, what stays and why, and the certificate. */
export function ErasurePage() {
  const { t } = useTranslation('erasure');
  const { id = '' } = useParams();
  useDocumentTitle(t('one'));
  const query = useQuery(erasureById(id));
  return (
    <>
      <p className="desk-crumb">
        <Link to="/erasures">← {t('title')}</Link>
      </p>
      <h1 className="desk-h1">{t('one')}</h1>
      {query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Skeleton active title={false} className="desk-panel" />}
      {query.data && <Parts erasure={query.data} />}
    </>
  );
}

function Parts({ erasure }: { erasure: Erasure }) {
  const { t, i18n } = useTranslation('erasure');
  return (
    <div className="desk-stack">
      <Panel title={t('where')}>
        <Phases erasure={erasure} />
        <p className="desk-links">
          {erasure.subject && <Link to={`/people/${erasure.subject}`}>{t('toPerson')}</Link>}
          {erasure.request && <Link to={`/requests/${erasure.request}`}>{t('toRequest')}</Link>}
          {erasure.hold && <Link to={`/holds/${erasure.hold}`}>{t('toHold')}</Link>}
        </p>
      </Panel>
      {erasure.certificate && <Certificate id={erasure.certificate} />}
      <Panel title={t('stepsTitle')}>
        <Steps steps={erasure.steps} />
      </Panel>
      {erasure.sources.length > 0 && <Sources sources={erasure.sources} />}
      {erasure.kept.length > 0 && (
        <Panel title={t('kept.title')}>
          <ul className="desk-list">
            {erasure.kept.map(({ category, lastDay, basis, doneAt }) => (
              <li key={`${category} ${lastDay}`}>
                {t(`category.${category}`, { ns: 'shared', defaultValue: category })} ·{' '}
                {t('kept.until', { day: formatDay(lastDay, i18n.language), basis })}
                {doneAt && ` · ${t('kept.done')}`}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}
