import { useTranslation } from 'react-i18next';
import { useDocumentTitle } from '../useDocumentTitle';
import { Empty } from './Empty';
import { Frame } from './Frame';

export function NotFoundPage() {
  const { t } = useTranslation();
  useDocumentTitle(t('notFound.title'));
  return (
    <Frame home="/" title={t('brand')}>
      <h1 className="sr-only">{t('notFound.title')}</h1>
      <Empty title={t('notFound.title')}>
        <p>{t('notFound.text')}</p>
        <a className="button" href="/">
          {t('notFound.home')}
        </a>
      </Empty>
    </Frame>
  );
}
