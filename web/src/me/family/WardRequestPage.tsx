import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Empty } from '../../shared/ui/Empty';
import { Loaded } from '../../shared/ui/Loaded';
import { FileRequestPage } from '../file/FileRequestPage';
import { useWard } from './useWard';

/** For a guardian: a request for the child. */
export function WardRequestPage({ subject }: { subject: string }) {
  const { t } = useTranslation('me');
  const { id = '' } = useParams();
  return (
    <Loaded query={useWard(id, subject)} lines={6}>
      {({ child }) =>
        child ? (
          <FileRequestPage ward={{ guardianship: id, child }} />
        ) : (
          <Empty title={t('family.childNone')} />
        )
      }
    </Loaded>
  );
}
