import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { templatesOf } from './api';
import './texts';

interface TemplatesProps {
  request: string;
  move: string;
  onTake: (text: string) => void;
}

/** A text to begin with, in either language. */
export function Templates({ request, move, onTake }: TemplatesProps) {
  const { t } = useTranslation('requestDesk');
  const all = useQuery(templatesOf(request)).data?.items ?? [];
  const fitting = all.filter((template) => template.move === move);
  if (fitting.length === 0) return null;
  return (
    <p className="answer-templates">
      <span className="desk-small">{t('template.title')}</span>
      {fitting.flatMap(({ text }) =>
        (['zh', 'en'] as const).map((language) => (
          <Button
            key={`${language} ${text.zh}`}
            size="small"
            onClick={() => onTake(text[language])}
          >
            {t(`template.${language}`)}
          </Button>
        )),
      )}
    </p>
  );
}
