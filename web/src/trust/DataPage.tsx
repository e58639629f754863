import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { dataListsOf } from '../lists/api';
import { ListCards } from '../lists/ListCards';
import { Loaded } from '../shared/ui/Loaded';
import { PublicPage } from './PublicPage';

/** What a website collects and shares, for everybody. */
export default function DataPage() {
  const { t } = useTranslation('trust');
  const { site = '' } = useParams();
  const lists = useQuery(dataListsOf(site));
  return (
    <PublicPage site={site} title={t('data.title')} lead={t('data.lead')}>
      <Loaded query={lists} lines={8}>
        {(all) => <ListCards lists={all} />}
      </Loaded>
    </PublicPage>
  );
}
