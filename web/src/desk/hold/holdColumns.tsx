import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Hold } from '../../api/types';
import { formatDay } from '../../shared/time';
import { Countdown } from '../../shared/ui/Countdown';
import { Tag } from '../../shared/ui/Tag';
import type { Column } from '../parts/Listing';

/** Each hold with its countdown, how much it keeps and what is wrong with it. */
export function useHoldColumns(): Column<Hold>[] {
  const { t, i18n } = useTranslation('desk');
  return [
    {
      key: 'person',
      title: t('hold.list.person'),
      render: ({ id, subject }) => (
        <Link to={`/holds/${id}`} className="desk-mono">
          {subject ?? t('hold.anonymous')}
        </Link>
      ),
    },
    {
      key: 'end',
      title: t('hold.list.end'),
      render: ({ state, endsAt, lastDay }) => (
        <>
          {endsAt && state === 'RUNNING' && <Countdown due={endsAt} />}{' '}
          {lastDay && (
            <span className="desk-small" title={endsAt ?? undefined}>
              {formatDay(lastDay, i18n.language)}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'lines',
      title: t('hold.list.lines'),
      render: ({ lines }) =>
        lines
          .map(({ field }) => t(`field.${field}`, { ns: 'shared', defaultValue: field }))
          .join(t('separator', { ns: 'shared' })),
    },
    {
      key: 'state',
      title: t('hold.list.state'),
      render: ({ state, flags }) => (
        <span className="line-up">
          <Tag tone={state === 'RUNNING' ? 'info' : 'plain'}>{t(`holdState.${state}`)}</Tag>
          {flags.map((flag) => (
            <Tag key={flag} tone="warn">
              {t(`holdFlag.${flag}`, { defaultValue: flag })}
            </Tag>
          ))}
        </span>
      ),
    },
  ];
}
