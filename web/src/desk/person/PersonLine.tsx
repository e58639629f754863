import { useQueries, useQuery } from '@tanstack/react-query';
import { Checkbox, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RightsRequest } from '../../api/types';
import { useLocalText } from '../../shared/localText';
import { beijingDay, formatDay } from '../../shared/time';
import { Tag, type Tone } from '../../shared/ui/Tag';
import { holdById } from '../api';
import { Failure } from '../Failure';
import { Moment as At } from '../Moment';
import { Panel } from '../Panel';
import { consentEventsOf, consentsOf, fileOf, receiptsOf, requestsOf } from './api';
import { type Kind, kinds, lineOf, type Moment } from './line';

/** As many of the newest requests are opened for what was written about them. */
const MOST_FILES = 20;

const tones: Record<Kind, Tone> = {
  consent: 'good',
  request: 'info',
  message: 'info',
  hold: 'warn',
  receipt: 'plain',
};

/** All that happened as one line of time; what a role may not read is left out. */
export function PersonLine({ id, roles }: { id: string; roles: readonly string[] }) {
  const { t } = useTranslation('person');
  const officer = roles.includes('dpo');
  const events = useQuery({
    ...consentEventsOf(id),
    enabled: officer || roles.includes('auditor'),
  });
  const receipts = useQuery({ ...receiptsOf(id), enabled: officer });
  const requests = useQuery(requestsOf(id));
  const local = useLocalText();
  const known = useQuery({ ...consentsOf(id), enabled: officer }).data?.items ?? [];
  const titles = new Map(known.map(({ purpose, title }) => [purpose, local(title)]));
  const { files, holds } = useAbout(requests.data?.items ?? []);
  const [shown, setShown] = useState<Kind[]>([...kinds]);
  const failed = [events, receipts, requests].find((query) => query.isError);
  const line = lineOf({
    events: events.data?.items,
    receipts: receipts.data?.items,
    requests: requests.data?.items,
    files,
    holds,
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
          <Point key={moment.id} moment={moment} before={line[index - 1]} titles={titles} />
        ))}
      </ol>
      {more && <p className="desk-small">{t('line.more')}</p>}
    </Panel>
  );
}

/** What was written about the newest requests, and what cancellations led to. */
function useAbout(requests: RightsRequest[]) {
  const files = useQueries({
    queries: requests.slice(0, MOST_FILES).map(({ id }) => fileOf(id)),
  });
  const holds = useQueries({
    queries: requests.flatMap(({ hold }) => (hold ? [holdById(hold)] : [])),
  });
  return {
    files: files.flatMap(({ data }) => data ?? []),
    holds: holds.flatMap(({ data }) => data ?? []),
  };
}

interface PointProps {
  moment: Moment;
  /** The names of purposes by code. */
  titles: ReadonlyMap<string, string>;
  before: Moment | undefined;
}

/** A new day opens with its date. */
function Point({ moment, before, titles }: PointProps) {
  const { t, i18n } = useTranslation('person');
  const day = beijingDay(moment.at);
  const ofRequest = moment.kind === 'request' || moment.kind === 'message';
  const about = ofRequest
    ? t(`requestType.${moment.about}`, { ns: 'shared' })
    : (titles.get(moment.about) ?? moment.about);
  const text = t(`what.${moment.what.replace('.', '_')}`, { about });
  return (
    <li>
      {(!before || beijingDay(before.at) !== day) && (
        <p className="person-line__day">{formatDay(day, i18n.language)}</p>
      )}
      <div className="person-line__point">
        <At at={moment.at} time />
        <Tag tone={tones[moment.kind]}>{t(`line.${moment.kind}`)}</Tag>
        <div>
          {moment.to ? <Link to={moment.to}>{text}</Link> : <span>{text}</span>}
          {moment.how && <Circumstances how={moment.how} />}
        </div>
      </div>
    </li>
  );
}

/** Who acted, where and by what; a code that has no words stands as it is. */
function Circumstances({ how }: { how: NonNullable<Moment['how']> }) {
  const { t } = useTranslation('person');
  const said = [
    t(`how.actor.${how.actor}`, { defaultValue: how.actor }),
    how.channel && t(`how.channel.${how.channel}`, { defaultValue: how.channel }),
    how.method && t(`how.method.${how.method}`, { defaultValue: how.method }),
    how.notice,
  ];
  return <div className="desk-small wrap">{said.filter(Boolean).join(' · ')}</div>;
}
