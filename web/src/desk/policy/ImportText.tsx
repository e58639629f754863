import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PolicyDraft } from '../../api/setup';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { draftVersion } from './api';

const CHINESE = /\p{Script=Han}/gu;

interface ImportTextProps {
  document: string;
  /** Called with the version that was drafted; goes to its page when left out. */
  onDrafted?: (version: number) => void;
}

/** The first version from a file, Markdown or HTML, or written here. */
export function ImportText({ document, onDrafted }: ImportTextProps) {
  const { t, i18n } = useTranslation('policy');
  const file = useRef<HTMLInputElement>(null);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const draft = useAction(
    (body: PolicyDraft, key) => draftVersion(document, body, key),
    async ({ version }) => {
      await queries.invalidateQueries({ queryKey: ['policy-versions', document] });
      if (onDrafted) onDrafted(version);
      else await navigate(`/policies/${document}/${version}`);
    },
  );
  const read = async (chosen: File) => draft.mutate(draftOfFile(chosen.name, await chosen.text()));
  return (
    <>
      <input
        ref={file}
        hidden
        type="file"
        aria-label={t('first.file')}
        accept=".md,.markdown,.txt,.html,.htm,text/markdown,text/html,text/plain"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen) void read(chosen);
        }}
      />
      <Button type="primary" loading={draft.isPending} onClick={() => file.current?.click()}>
        {t('first.import')}
      </Button>
      <Button
        onClick={() =>
          draft.mutate({
            text: { [i18n.language === 'en' ? 'en' : 'zh']: t('first.blank') },
            significance: 'MINOR',
          })
        }
      >
        {t('first.write')}
      </Button>
      {draft.isError && <Failure error={draft.error} />}
    </>
  );
}

/** Which language a file is in is told by its letters, its format by its name. */
function draftOfFile(name: string, text: string): PolicyDraft {
  const chinese = (text.match(CHINESE)?.length ?? 0) > text.length / 10;
  return {
    format: /\.html?$/i.test(name) ? 'HTML' : 'MARKDOWN',
    text: chinese ? { zh: text } : { en: text },
    significance: 'MINOR',
  };
}
