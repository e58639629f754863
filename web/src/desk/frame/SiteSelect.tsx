import { useQueryClient } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actForSite } from '../../shared/http';

/** Staff of several sites act for one of them at a time. */
export function SiteSelect({ sites }: { sites: string[] }) {
  const { t } = useTranslation('desk');
  const [site, setSite] = useState(sites[0]);
  const queries = useQueryClient();
  if (sites.length < 2) return site ? <span className="desk-site">{site}</span> : null;
  return (
    <Select
      size="small"
      aria-label={t('site')}
      value={site}
      options={sites.map((value) => ({ value, label: value }))}
      onChange={(value) => {
        setSite(value);
        actForSite(value);
        void queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      }}
    />
  );
}
