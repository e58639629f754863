import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { KeyLife } from '../../api/types';
import { Tag } from '../../shared/ui/Tag';
import { Moment } from '../Moment';
import { Panel } from '../Panel';
import { Answered } from '../parts/Answered';
import { Listing } from '../parts/Listing';
import { PageTop } from '../parts/PageTop';
import { ServiceName } from '../parts/ServiceName';
import { Horizon } from './Horizon';
import { keyLife } from './api';
import { oldestNeeded } from './oldestNeeded';
import { Rotate } from './Rotate';
import './texts';

/** When keys are renewed, what still needs an old one, and how long erased data could be opened. */
export function KeyLifePage() {
  const { t } = useTranslation('keyLife');
  const query = useQuery(keyLife);
  return (
    <>
      <PageTop title={t('title')} lead={t('lead')} actions={<Rotate />} />
      <Answered query={query}>
        {(life) => (
          <div className="stack">
            <Horizon horizon={life.horizon} />
            <Panel title={t('versions')}>
              <p className="desk-small dialog-text">{t('versionsText')}</p>
              <Versions life={life} />
            </Panel>
            <Panel title={t('services')}>
              <p className="desk-small dialog-text">{t('servicesText')}</p>
              <Services life={life} />
            </Panel>
          </div>
        )}
      </Answered>
    </>
  );
}

function Versions({ life }: { life: KeyLife }) {
  const { t } = useTranslation('keyLife');
  const oldest = oldestNeeded(life);
  return (
    <Listing
      label={t('versions')}
      rows={[...life.versions].reverse()}
      rowKey={({ version }) => String(version)}
      columns={[
        { key: 'version', title: t('field.version'), render: ({ version }) => version },
        { key: 'made', title: t('field.madeAt'), render: ({ madeAt }) => <Moment at={madeAt} /> },
        {
          key: 'superseded',
          title: t('field.supersededAt'),
          render: ({ supersededAt }) => (supersededAt ? <Moment at={supersededAt} /> : '—'),
        },
        {
          key: 'state',
          title: t('field.state'),
          render: ({ version, supersededAt }) => {
            if (!supersededAt) return <Tag tone="good">{t('state.newest')}</Tag>;
            const needed = oldest !== undefined && version >= oldest;
            return (
              <Tag tone={needed ? 'info' : 'plain'}>
                {t(needed ? 'state.needed' : 'state.kept')}
              </Tag>
            );
          },
        },
      ]}
    />
  );
}

function Services({ life: { services } }: { life: KeyLife }) {
  const { t } = useTranslation('keyLife');
  return (
    <Listing
      label={t('services')}
      rows={services}
      rowKey={({ service }) => service}
      columns={[
        {
          key: 'service',
          title: t('field.service'),
          render: ({ service }) => <ServiceName name={service} />,
        },
        {
          key: 'oldest',
          title: t('field.oldestKek'),
          render: ({ oldestKek }) => oldestKek || t('noneNeeded'),
        },
        {
          key: 'keys',
          title: t('field.dataKeys'),
          render: ({ dataKeys }) =>
            Object.entries(dataKeys as Record<string, number>)
              .sort(([one], [other]) => other.localeCompare(one))
              .map(([month, count]) => (
                <div key={month}>
                  <span className="desk-mono">{month}</span> · {t('keys', { count })}
                </div>
              )),
        },
      ]}
    />
  );
}
