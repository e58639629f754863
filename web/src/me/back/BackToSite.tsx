import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useLocalText } from '../../shared/localText';
import { wayBack } from '../api';

/** For whoever came from a website: the way back there, from page to page of this visit. */
export function BackToSite() {
  const { t } = useTranslation('me');
  const localText = useLocalText();
  const [search] = useSearchParams();
  const [handoff] = useState(search.get('handoff'));
  const { data } = useQuery(wayBack(handoff));
  if (!data) return null;
  return (
    <a className="small" href={data.returnUrl}>
      {t('backToSite', { site: localText(data.site) })}
    </a>
  );
}
