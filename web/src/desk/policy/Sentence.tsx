import { useTranslation } from 'react-i18next';

export interface SentenceProps {
  shown: string | undefined;
  onShow: (sentence: string) => void;
}

/** The sentence that something comes from; pressing it shows the place in the text. */
export function Sentence({
  clause,
  text,
  shown,
  onShow,
}: SentenceProps & { clause: string; text: string }) {
  const { t } = useTranslation('policy');
  if (!text) return null;
  return (
    <button
      type="button"
      className="found__sentence"
      aria-pressed={shown === text}
      title={t('findings.show')}
      onClick={() => onShow(text)}
    >
      {clause && <span className="desk-mono">{clause}</span>} {text}
    </button>
  );
}
