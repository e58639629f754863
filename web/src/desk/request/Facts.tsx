import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RightsRequestFile } from '../../api/types';
import { Tag } from '../../shared/ui/Tag';
import { Moment } from '../Moment';
import { Panel } from '../Panel';
import { AssignTo } from './AssignTo';
import './texts';

interface FactsProps {
  request: RightsRequestFile;
  etag: string | undefined;
}

/** Who asks, how it came, how identity was proven, who has it. */
export function Facts({ request, etag }: FactsProps) {
  const { t } = useTranslation('requestDesk');
  return (
    <Panel title={t('facts.title')}>
      <dl className="desk-facts">
        <dt>{t('facts.assignee')}</dt>
        <dd>
          <AssignTo request={request} etag={etag} />
        </dd>
        <dt>{t('facts.identity')}</dt>
        <dd>
          {request.verifiedAt ? (
            <>
              <Tag tone="good">{t('facts.proven')}</Tag>{' '}
              {request.verifiedBy &&
                t(`proof.${request.verifiedBy}`, { defaultValue: request.verifiedBy })}
              <div className="desk-small">
                <Moment at={request.verifiedAt} />
              </div>
            </>
          ) : (
            <Tag tone="warn">{t('facts.unproven')}</Tag>
          )}
        </dd>
        <dt>{t('facts.relation')}</dt>
        <dd>{t(`relation.${request.relation}`)}</dd>
        <dt>{t('facts.channel')}</dt>
        <dd>
          {t(`channel.${request.channel}`)} ·{' '}
          {t(`locale.${request.locale}`, { defaultValue: request.locale })}
        </dd>
        {(['contact', 'identifier'] as const).map(
          (name) =>
            request[name] && (
              <Fragment key={name}>
                <dt>{t(`facts.${name}`)}</dt>
                <dd>{request[name]}</dd>
              </Fragment>
            ),
        )}
        <dt>{t('facts.received')}</dt>
        <dd>
          <Moment at={request.receivedAt} />
        </dd>
        <dt>{t('facts.subject')}</dt>
        <dd className="desk-mono">
          {request.subject ? (
            <Link to={`/people/${request.subject}`}>{request.subject}</Link>
          ) : (
            t('facts.noSubject')
          )}
        </dd>
      </dl>
    </Panel>
  );
}
