import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import type { LivingPolicy } from '../../api/types';
import { useLocalText } from '../../shared/localText';
import { formatDay } from '../../shared/time';
import { Empty } from '../../shared/ui/Empty';
import { Loaded } from '../../shared/ui/Loaded';
import { Note } from '../../shared/ui/Note';
import { livingOf, useArchive } from '../api';
import { PublicPage } from '../PublicPage';
import { Clause } from './Clause';
import './living.css';
import { useNames } from './useNames';

/** The published text, with a mark at each clause that promises something: who sees to it. */
export default function LivingPage() {
  const { t } = useTranslation('trust');
  const { site = '' } = useParams();
  const archive = useArchive(site);
  return (
    <PublicPage site={site} title={t('living.title')} lead={t('living.lead')}>
      <Loaded query={archive} lines={8}>
        {({ items }) =>
          items[0] ? (
            <Document site={site} document={items[0].document} />
          ) : (
            <Empty title={t('archive.none')} />
          )
        }
      </Loaded>
    </PublicPage>
  );
}

function Document({ site, document }: { site: string; document: string }) {
  const { i18n } = useTranslation();
  const [search] = useSearchParams();
  const wanted = search.get('document') ?? document;
  const version = search.get('version') ?? undefined;
  const living = useQuery(livingOf(site, wanted, version, i18n.language));
  return (
    <Loaded query={living} lines={12}>
      {(policy) => <Living site={site} policy={policy} />}
    </Loaded>
  );
}

function Living({ site, policy }: { site: string; policy: LivingPolicy }) {
  const { t, i18n } = useTranslation('trust');
  const text = useLocalText();
  const names = useNames(site);
  const address = `/public/${site}/policies/${policy.document}`;
  const marked = policy.clauses.flatMap(({ does }) => does);
  const nobody = marked.filter(({ by }) => by === 'NOBODY').length;
  return (
    <article className="living" lang={policy.locale}>
      <header className="living__head">
        <h2>{text(policy.title)}</h2>
        <p className="muted" lang={i18n.language}>
          {t('archive.version', { version: policy.version })}
          {policy.effectiveFrom &&
            ` · ${t('archive.from', { day: formatDay(policy.effectiveFrom, i18n.language) })}`}
        </p>
        <p lang={i18n.language}>
          {t('living.counts', { marked: marked.length, enforced: marked.length - nobody })}
        </p>
        {!policy.inForce && (
          <Note tone="warn" title={t('living.old')}>
            <p>{t('living.oldText')}</p>
          </Note>
        )}
        <p className="button-row small" lang={i18n.language}>
          <a href={`${address}/versions/${policy.version}/living`}>{t('living.plain')}</a>
          <a href={`${address}/versions/${policy.version}`}>{t('living.asPublished')}</a>
          {policy.version > 1 && (
            <a href={`${address}/diff?to=${policy.version}`}>{t('archive.diff')}</a>
          )}
        </p>
      </header>
      {policy.clauses.map((clause) => (
        <Clause key={clause.ref} clause={clause} names={names} />
      ))}
    </article>
  );
}
