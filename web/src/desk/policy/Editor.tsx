import { Alert, Button, Input, Segmented, Skeleton } from 'antd';
import { type ComponentProps, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../shared/time';
import { Failure } from '../Failure';
import type { Draft } from './useDraft';

/** With the reader of Markdown, which nobody needs who only looks at lists. */
const SafeText = lazy(async () => ({ default: (await import('./SafeText')).SafeText }));

type Language = 'zh' | 'en';

interface EditorProps {
  draft: Draft;
  /** The sentence that a finding comes from. */
  marks: string | undefined;
}

/** Both languages of a draft, written beside how they will read; kept on the server as one writes. */
export function Editor({ draft, marks }: EditorProps) {
  const { t, i18n } = useTranslation('policy');
  const [language, setLanguage] = useState<Language>(i18n.language === 'en' ? 'en' : 'zh');
  const [view, setView] = useState<'write' | 'read'>('read');
  const text = draft.text[language] ?? '';
  return (
    <div className="desk-panel">
      <div className="editor__bar">
        <Segmented<Language>
          aria-label={t('editor.language')}
          value={language}
          onChange={setLanguage}
          options={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
        />
        {draft.editable && (
          <Segmented<'write' | 'read'>
            aria-label={t('editor.view')}
            value={view}
            onChange={setView}
            options={[
              { value: 'read', label: t('editor.read') },
              { value: 'write', label: t('editor.write') },
            ]}
          />
        )}
        <SavedState draft={draft} />
      </div>
      {draft.stale && (
        <Alert
          type="warning"
          showIcon
          title={t('editor.stale')}
          description={t('editor.staleText')}
          action={
            <>
              <Button size="small" onClick={draft.takeTheirs}>
                {t('editor.theirs')}
              </Button>{' '}
              <Button size="small" danger onClick={draft.keepMine}>
                {t('editor.mine')}
              </Button>
            </>
          }
        />
      )}
      {draft.error != null && !draft.stale && <Failure error={draft.error} />}
      {view === 'write' && draft.editable ? (
        <Input.TextArea
          className="editor__text"
          aria-label={t(`editor.text.${language}`)}
          lang={language === 'zh' ? 'zh-CN' : 'en'}
          value={text}
          rows={28}
          onChange={(event) => draft.write(language, event.target.value)}
        />
      ) : (
        <Reading format={draft.version.format} text={text} marks={marks} />
      )}
    </div>
  );
}

function Reading({ text, ...props }: ComponentProps<typeof SafeText>) {
  const { t } = useTranslation('policy');
  if (!text.trim()) return <p className="desk-small">{t('editor.empty')}</p>;
  return (
    <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: 8 }} />}>
      <SafeText text={text} {...props} />
    </Suspense>
  );
}

/** Whether what is written is safe; said as it changes. */
function SavedState({ draft }: { draft: Draft }) {
  const { t, i18n } = useTranslation('policy');
  if (!draft.editable) return null;
  const words = draft.saving
    ? t('editor.saving')
    : draft.dirty
      ? t('editor.unsaved')
      : draft.savedAt
        ? t('editor.savedAt', { at: formatInstant(draft.savedAt, i18n.language) })
        : t('editor.asSaved');
  return (
    <span className="desk-small editor__saved" role="status">
      {words}
    </span>
  );
}
