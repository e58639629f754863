import { useTranslation } from 'react-i18next';

/** What came back, word for word. */
export function Answer({ of }: { of: unknown }) {
  const { t } = useTranslation('demo');
  return (
    <div role="status">
      <p className="small muted">{t('examples.answer')}</p>
      <pre role="region" aria-label={t('examples.answer')}>
        {JSON.stringify(of, null, 2)}
      </pre>
    </div>
  );
}
