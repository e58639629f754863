import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Tag } from '../../../shared/ui/Tag';
import { Panel } from '../../Panel';
import { Teach } from '../../parts/Teach';
import { points } from '../../point/api';
import { findingsOf } from '../../policy/api';
import { keeps, promises } from '../../promise/api';
import { purposes } from '../../purpose/api';
import { useNewest } from './newest';

/** Where one stands before publishing: what is enforced by now, and what is not. */
export function PublishStep() {
  const { t } = useTranslation('wizard');
  const { policy, version } = useNewest();
  if (!policy || !version)
    return <Teach title={t('findings.noTextTitle')} text={t('findings.noText')} />;
  return <Standing document={policy.document} version={version.version} state={version.state} />;
}

interface StandingProps {
  document: string;
  version: number;
  state: string;
}

function Standing({ document, version, state }: StandingProps) {
  const { t, i18n } = useTranslation('wizard');
  const found = useQuery(findingsOf(document, version, i18n.language)).data;
  const clocks = useQuery(promises).data?.items ?? [];
  const known = useQuery(purposes).data?.items ?? [];
  const places = useQuery(points).data?.items.length ?? 0;
  const told = (found?.promises ?? []).filter(
    ({ stop }) => stop === 'ANSWERED' || stop === 'EXECUTED',
  );
  const kept = told.filter((promise) => keeps(clocks, promise)).length;
  const named = found?.purposes ?? [];
  const declared = named.filter(({ code }) =>
    known.some((purpose) => purpose.code === code && purpose.state === 'PUBLISHED'),
  ).length;
  const lines = [
    { name: 'promises', done: kept, all: told.length },
    { name: 'purposes', done: declared, all: named.length },
    { name: 'points', done: places, all: Math.max(1, places) },
    { name: 'policy', done: state === 'PUBLISHED' ? 1 : 0, all: 1 },
  ];
  return (
    <Panel title={t('publish.standing')}>
      <ul className="found">
        {lines.map(({ name, done, all }) => (
          <li key={name} className="line-up">
            <Tag tone={done >= all ? 'good' : 'warn'}>
              {done} / {all}
            </Tag>
            {t(`publish.${name}`)}
          </li>
        ))}
      </ul>
      <p className="wizard__next">
        <Link to={`/policies/${document}/${version}?tab=publish`}>
          {t(state === 'PUBLISHED' ? 'publish.look' : 'publish.go')}
        </Link>
      </p>
    </Panel>
  );
}
