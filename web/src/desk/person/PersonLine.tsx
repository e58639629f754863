import { useQuery } from '@tanstack/react-query';
import { Checkbox, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { beijingDay, formatDay } from '../../shared/time';
import { Tag, type Tone } from '../../shared/ui/Tag';
import { Failure } from '../Failure';
import { Moment as At } from '../Moment';
import { Panel } from '../Panel';
import { consentEventsOf, receiptsOf, requestsOf } from './api';
import { type Kind, kinds, lineOf, type Moment } from './line';

const tones: Record<Kind, Tone> = { consent: 'good', request: 'info', receipt: 'plain' };

/** Consents, requests and receipts as one line of time; what a role may not read is left out. */
export function PersonLine({ id, roles }: { id: string; roles: readonly string[] }) {
  const { t } = useTranslation('person');
  const officer = roles.includes('dpo');
  const events = useQuery({
    ...consentEventsOf(id),
    enabled: officer || roles.includes('auditor'),
  });
  const receipts = useQuery({ ...receiptsOf(id), enabled: officer });
  const requests = useQuery(requestsOf(id));
  const [shown, setShown] = useState<Kind[]>([...kinds]);
  const failed = [events, receipts, requests].find((query) => query.isError);
  const line = lineOf({
    events: events.data?.items,
    receipts: receipts.data?.items,
    requests: requests.data?.items,
  }).filter(({ kind }) => shown.includes(kind));
  const more = [events, receipts, requests].some((query) => query.data?.nextCursor);
  return (
    <Panel
      title={t('line.title')}
      aside={
        <Checkbox.Group
          value={shown}
          options={kinds.map((value) => ({ value, label: t(`line.${value}`) }))}
          onChange={setShown}
        />
      }
    >
      {failed && <Failure error={failed.error} onRetry={failed.refetch} />}
      {requests.isPending && <Skeleton active title={false} paragraph={{ rows: 6 }} />}
      {requests.isSuccess && line.length === 0 && <p className="desk-small">{t('line.none')}</p>}
      <ol className="person-line">
        {line.map((moment, index) => (
          <Point key={moment.id} moment={moment} before={line[index - 1]} />
        ))}
      </ol>
      {more && <p className="desk-small">{t('line.more')}</p>}
    </Panel>
  );
}

interface PointProps {
  moment: Moment;
  before: Moment | undefined;
}

/** A new day opens with its date. */
function Point({ moment, before }: PointProps) {
  const { t, i18n } = useTranslation('person');
  const day = beijingDay(moment.at);
  const about =
    moment.kind === 'request' ? t(`requestType.${moment.about}`, { ns: 'shared' }) : moment.about;
  const text = t(`what.${moment.what.replace('.', '_')}`, { about });
  return (
    <li>
      {(!before || beijingDay(before.at) !== day) && (
        <p className="person-line__day">{formatDay(day, i18n.language)}</p>
      )}
      <div className="person-line__point">
        <At at={moment.at} time />
        <Tag tone={tones[moment.kind]}>{t(`line.${moment.kind}`)}</Tag>
        {moment.to ? <Link to={moment.to}>{text}</Link> : <span>{text}</span>}
      </div>
    </li>
  );
}
