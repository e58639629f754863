import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/time';
import { Answered } from '../parts/Answered';
import { Listing } from '../parts/Listing';
import { purposeVersions } from './api';
import { PurposeStateTag } from './PurposeStateTag';

/** Every version of a purpose, the newest first; consents point at the one they were given to. */
export function PurposeVersions({ code }: { code: string }) {
  const { t, i18n } = useTranslation('purpose');
  const query = useQuery(purposeVersions(code));
  const day = (instant: string | null) => (instant ? formatDay(instant, i18n.language) : '—');
  return (
    <Answered query={query}>
      {({ items }) => (
        <Listing
          label={t('versions')}
          rows={items}
          rowKey={({ version }) => String(version)}
          columns={[
            { key: 'v', title: t('versions'), render: ({ version }) => t('version', { version }) },
            { key: 's', title: t('state'), render: (one) => <PurposeStateTag purpose={one} /> },
            { key: 'f', title: t('effective'), render: ({ effectiveFrom }) => day(effectiveFrom) },
            { key: 'p', title: t('publishedAt'), render: ({ publishedAt }) => day(publishedAt) },
            { key: 'r', title: t('retiredAt'), render: ({ retiredAt }) => day(retiredAt) },
            {
              key: 'c',
              title: t('consentSince'),
              render: ({ consentSince }) => t('version', { version: consentSince }),
            },
          ]}
        />
      )}
    </Answered>
  );
}
