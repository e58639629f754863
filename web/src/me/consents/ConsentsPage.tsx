import { useTranslation } from 'react-i18next';
import { PageHead } from '../PageHead';
import { ConsentHistory } from './ConsentHistory';
import { ConsentList } from './ConsentList';

/** Every purpose with its present state; what rests on consent is withdrawn here. */
export function ConsentsPage({ subject }: { subject: string }) {
  const { t } = useTranslation('me');
  return (
    <>
      <PageHead title={t('consents.title')} lead={t('consents.lead')} />
      <ConsentList subject={subject} />
      <ConsentHistory subject={subject} />
    </>
  );
}
