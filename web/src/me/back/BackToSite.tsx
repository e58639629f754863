import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useLocalText } from '../../shared/localText';
import { wayBack } from '../api';

const HANDOFF = 'handoff';

/** For whoever came from a website: the way back there, on every page of this visit. */
export function BackToSite() {
  const { t } = useTranslation('me');
  const localText = useLocalText();
  const [search, setSearch] = useSearchParams();
  const arrived = search.get(HANDOFF);
  useEffect(() => {
    if (!arrived) return;
    sessionStorage.setItem(HANDOFF, arrived);
    setSearch({}, { replace: true });
  }, [arrived, setSearch]);
  const { data } = useQuery(wayBack(arrived ?? sessionStorage.getItem(HANDOFF)));
  if (!data) return null;
  return (
    <a className="small" href={data.returnUrl}>
      {t('backToSite', { site: localText(data.site) })}
    </a>
  );
}
