import { useTranslation } from 'react-i18next';
import type { DataLists } from '../api/types';
import { Card } from '../shared/ui/Card';
import { CollectedList, type OwnData } from './CollectedList';
import { AbroadList, SharedList } from './SharedList';

interface ListCardsProps {
  lists: DataLists;
  own?: OwnData | undefined;
}

/** The two lists and what goes abroad, one below the other. */
export function ListCards({ lists, own }: ListCardsProps) {
  const { t } = useTranslation('lists');
  return (
    <div className="stack stack--wide">
      <Card title={t('collected')}>
        <p className="muted small">{t('collectedLead')}</p>
        <CollectedList collected={lists.collected} own={own} />
      </Card>
      <Card title={t('shared')}>
        <p className="muted small">{t('sharedLead')}</p>
        <SharedList shared={lists.shared} />
      </Card>
      <Card title={t('abroad')}>
        <AbroadList abroad={lists.abroad} />
      </Card>
    </div>
  );
}
