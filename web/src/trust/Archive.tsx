import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PolicyArchive } from '../api/types';
import { useLocalText } from '../shared/localText';
import { formatDay } from '../shared/time';
import { Card } from '../shared/ui/Card';
import { Empty } from '../shared/ui/Empty';
import { Loaded } from '../shared/ui/Loaded';
import { Tag } from '../shared/ui/Tag';
import { useArchive } from './api';

/** Every version that was ever published, each at its own address, which needs no script. */
export function Archive({ site }: { site: string }) {
  const { t } = useTranslation('trust');
  const archive = useArchive(site);
  const text = useLocalText();
  return (
    <Loaded query={archive}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title={t('archive.none')} />
        ) : (
          items.map((policy) => (
            <Card key={policy.document} title={text(policy.title)}>
              <Versions site={site} policy={policy} />
            </Card>
          ))
        )
      }
    </Loaded>
  );
}

function Versions({ site, policy }: { site: string; policy: PolicyArchive }) {
  const { t, i18n } = useTranslation('trust');
  const address = `/public/${encodeURIComponent(site)}/policies/${encodeURIComponent(policy.document)}`;
  return (
    <ol className="versions">
      {policy.versions.map(({ version, significance, effectiveFrom }, at) => (
        <li key={version} className="version">
          <a className="alone" href={`${address}/versions/${version}`}>
            {t('archive.version', { version })}
          </a>
          {effectiveFrom && (
            <span className="muted">
              {t('archive.from', { day: formatDay(effectiveFrom, i18n.language) })}
            </span>
          )}
          {significance === 'MATERIAL' && <Tag tone="warn">{t('archive.material')}</Tag>}
          <Link
            className="alone"
            to={`/trust/${site}/policy?document=${policy.document}&version=${version}`}
          >
            {t('archive.living')}
          </Link>
          {at < policy.versions.length - 1 && (
            <a className="alone" href={`${address}/diff?to=${version}`}>
              {t('archive.diff')}
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}
