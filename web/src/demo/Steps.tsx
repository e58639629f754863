import { useTranslation } from 'react-i18next';

/** Where the person stands on the way. */
export function Steps({ current }: { current: number }) {
  const { t } = useTranslation('demo');
  return (
    <ol className="steps" aria-label={t('steps.label')}>
      {[1, 2, 3].map((step) => (
        <li
          key={step}
          aria-current={step === current ? 'step' : undefined}
          className={step < current ? 'steps__done' : undefined}
        >
          <span aria-hidden="true">{step}</span> {t(`steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
