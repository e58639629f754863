import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDay } from '../../shared/time';
import { versionsOf } from './api';
import { VersionState } from './VersionState';

/** The newest version of a document, in a line. */
export function NewestVersion({ document }: { document: string }) {
  const { t, i18n } = useTranslation('policy');
  const newest = useQuery(versionsOf(document)).data?.items[0];
  if (!newest) return <span className="desk-small">—</span>;
  return (
    <span className="line-up">
      <Link to={`/policies/${document}/${newest.version}`}>
        {t('versionNumber', { version: newest.version })}
      </Link>
      <VersionState version={newest} />
      {newest.effectiveFrom && (
        <span className="desk-small">
          {t('from', { day: formatDay(newest.effectiveFrom, i18n.language) })}
        </span>
      )}
    </span>
  );
}
