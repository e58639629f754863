import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocalText } from '../../../shared/localText';
import { Answered } from '../../parts/Answered';
import { Teach } from '../../parts/Teach';
import { makePoint, points } from '../../point/api';
import { purposes } from '../../purpose/api';
import { starterPoints } from '../catalogue';
import { useNewest } from './newest';
import { StarterList } from './StarterList';

/** The usual places to ask, each with those of its purposes that are in force. */
export function PointsStep() {
  const { t } = useTranslation('wizard');
  const local = useLocalText();
  const { policy } = useNewest();
  const known = useQuery(purposes).data?.items ?? [];
  const query = useQuery(points);
  const queries = useQueryClient();
  const inForce = (code: string) =>
    known.find((purpose) => purpose.code === code && purpose.state === 'PUBLISHED');
  if (!policy) return <Teach title={t('findings.noTextTitle')} text={t('findings.noText')} />;
  const offered = starterPoints
    .map((point) => ({ ...point, purposes: point.purposes.filter(inForce) }))
    .filter((point) => point.purposes.length > 0);
  return (
    <Answered query={query}>
      {({ items }) => (
        <>
          {offered.length === 0 && <Teach title={t('points.noneTitle')} text={t('points.none')} />}
          <StarterList
            starters={offered.map((point) => ({
              code: point.code,
              title: local(point.title),
              text: point.purposes
                .flatMap((code) => inForce(code) ?? [])
                .map(({ title }) => local(title))
                .join(t('separator', { ns: 'shared' })),
              there: items.some(({ code }) => code === point.code) ? t('there') : undefined,
              usual: true,
            }))}
            take={(code, key) => {
              const starter = offered.find((point) => point.code === code);
              return starter
                ? makePoint({ ...starter, document: policy.document }, key)
                : Promise.resolve();
            }}
            onTaken={() => queries.invalidateQueries()}
          />
          <Link to="/collection-points">{t('points.all')}</Link>
        </>
      )}
    </Answered>
  );
}
