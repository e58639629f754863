import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PromiseFigure, PromiseInForce } from '../../api/setup';
import { usePeriod } from '../../shared/period';
import { Tag } from '../../shared/ui/Tag';
import { Answered } from '../parts/Answered';
import { Listing } from '../parts/Listing';
import { Named } from '../parts/Named';
import { PageTop } from '../parts/PageTop';
import { Retire } from '../parts/Retire';
import { useMay } from '../parts/useMay';
import { promiseFigures, promises, retirePromise } from './api';
import { PromiseDialog } from './PromiseDialog';
import { RequestRules } from './RequestRules';

/** The clocks in force: what each one promises, where it is written, how often it was kept. */
export function PromisesPage() {
  const { t } = useTranslation('promise');
  const [making, setMaking] = useState<PromiseInForce | 'new'>();
  const query = useQuery(promises);
  const officer = useMay('dpo');
  return (
    <>
      <PageTop
        title={t('title')}
        lead={t('lead')}
        actions={
          officer && (
            <Button type="primary" onClick={() => setMaking('new')}>
              {t('new')}
            </Button>
          )
        }
      />
      <div className="stack">
        <Answered query={query}>
          {({ items }) => <Clocks items={items} onChange={officer ? setMaking : undefined} />}
        </Answered>
        <RequestRules />
      </div>
      {making && (
        <PromiseDialog
          from={making === 'new' ? undefined : making}
          onClose={() => setMaking(undefined)}
        />
      )}
    </>
  );
}

interface ClocksProps {
  items: PromiseInForce[];
  onChange: ((promise: PromiseInForce) => void) | undefined;
}

function Clocks({ items, onChange }: ClocksProps) {
  const { t } = useTranslation('promise');
  const period = usePeriod();
  const figures = useQuery(promiseFigures).data?.items ?? [];
  return (
    <Listing
      label={t('title')}
      rows={items}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'name',
          title: t('field.name'),
          render: ({ name, code }) => <Named name={name} code={code} />,
        },
        {
          key: 'amount',
          title: t('field.amount'),
          render: ({ amount, unit, start, stop }) => (
            <>
              {period(`${amount} ${unit}`)}
              <div className="desk-small">
                {t(`start.${start}`)} → {t(`stop.${stop}`)}
              </div>
            </>
          ),
        },
        {
          key: 'source',
          title: t('field.source'),
          render: ({ sources }) => (
            <ul className="sources">
              {sources.map(({ kind, document, clause }) => (
                <li key={`${document} ${clause}`}>
                  <Tag tone={kind === 'LAW' ? 'info' : 'plain'}>{t(`source.${kind}`)}</Tag>{' '}
                  <span className="wrap">
                    {document} {clause}
                  </span>
                </li>
              ))}
            </ul>
          ),
        },
        {
          key: 'types',
          title: t('field.types'),
          wideOnly: true,
          render: ({ types }) => <Types types={types} />,
        },
        {
          key: 'kept',
          title: t('field.kept'),
          render: ({ code }) => <Kept figure={figures.find((one) => one.code === code)} />,
        },
        ...(onChange
          ? [
              {
                key: 'moves',
                title: t('moves'),
                render: (promise: PromiseInForce) => (
                  <span className="line-up">
                    <Button size="small" onClick={() => onChange(promise)}>
                      {t('stricter')}
                    </Button>
                    {promise.sources.some(({ kind }) => kind === 'POLICY') && (
                      <Retire
                        name={t('retire')}
                        title={t('retireTitle', { name: promise.name })}
                        text={t('retireText')}
                        code={promise.code}
                        act={retirePromise}
                      />
                    )}
                  </span>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Types({ types }: { types: PromiseInForce['types'] }) {
  const { t } = useTranslation('promise');
  if (types.length >= 12) return <>{t('everyType')}</>;
  return (
    <span className="wrap">
      {types
        .map((type) => t(`requestType.${type}`, { ns: 'shared' }))
        .join(t('separator', { ns: 'shared' }))}
    </span>
  );
}

function Kept({ figure }: { figure: PromiseFigure | undefined }) {
  const { t } = useTranslation('promise');
  if (!figure || figure.kept + figure.broken === 0)
    return (
      <span className="desk-small">{t('nothingEnded', { running: figure?.running ?? 0 })}</span>
    );
  const { kept, broken, running } = figure;
  return (
    <>
      <Tag tone={broken ? 'bad' : 'good'}>{t('keptOf', { kept, all: kept + broken })}</Tag>
      <div className="desk-small">{t('running', { count: running })}</div>
    </>
  );
}
