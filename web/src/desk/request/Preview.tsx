import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../../shared/textLanguage';
import { Failure } from '../Failure';
import '../parts/parts.css';
import { type Draft, previewAnswer } from './api';
import './texts';

interface PreviewProps {
  request: string;
  /** What is written at the moment it is asked for. */
  read: () => Draft;
}

/** What the person will get, worded by the service. */
export function Preview({ request, read }: PreviewProps) {
  const { t } = useTranslation('requestDesk');
  const preview = useMutation({ mutationFn: () => previewAnswer(request, read()) });
  return (
    <div className="answer-preview">
      <Button size="small" loading={preview.isPending} onClick={() => preview.mutate()}>
        {t('preview.show')}
      </Button>
      {preview.isError && <Failure error={preview.error} />}
      {preview.data && (
        <section aria-label={t('preview.title')} className="letter answer-preview__letter">
          <div lang={languageOf(preview.data.text)}>
            <h3>{preview.data.title}</h3>
            <p>{preview.data.text}</p>
          </div>
        </section>
      )}
    </div>
  );
}
