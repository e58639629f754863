import { useQuery } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import type { PolicyVersion } from '../../api/setup';
import type { Tagged } from '../../shared/http';
import { Answered } from '../parts/Answered';
import { PageTop } from '../parts/PageTop';
import { useMay } from '../parts/useMay';
import { policyVersion } from './api';
import { Changes } from './Changes';
import { Editor } from './Editor';
import { FindingsPanel } from './FindingsPanel';
import { Publish } from './publish/Publish';
import { useDraft } from './useDraft';
import { VersionState } from './VersionState';

/** One version: its text beside what was found in it, what it changes, and its publication. */
export function VersionPage() {
  const { document = '', version = '' } = useParams();
  const query = useQuery(policyVersion(document, Number(version)));
  return (
    <Answered query={query} rows={12}>
      {(read) => <Version key={`${document} ${version}`} read={read} />}
    </Answered>
  );
}

function Version({ read }: { read: Tagged<PolicyVersion> }) {
  const { t } = useTranslation('policy');
  const officer = useMay('dpo');
  const mayCompare = useMay('dpo', 'auditor');
  const draft = useDraft(read, officer);
  const { document, version } = draft.version;
  const [search, setSearch] = useSearchParams();
  const [sentence, setSentence] = useState<string>();
  const text = (
    <div className="version-grid">
      <Editor draft={draft} marks={sentence} />
      {officer && <FindingsPanel version={draft.version} onShow={setSentence} shown={sentence} />}
    </div>
  );
  const changes = mayCompare && version > 1;
  return (
    <>
      <PageTop
        up={{ to: `/policies/${document}`, title: t('versions') }}
        title={t('versionOf', { document, version })}
        tags={<VersionState version={draft.version} />}
      />
      <Tabs
        activeKey={search.get('tab') ?? 'text'}
        onChange={(tab) => setSearch({ tab }, { replace: true })}
        items={[
          { key: 'text', label: t('tab.text'), children: text },
          ...(changes
            ? [
                {
                  key: 'changes',
                  label: t('tab.changes'),
                  children: <Changes version={draft.version} />,
                },
              ]
            : []),
          ...(mayCompare
            ? [
                {
                  key: 'publish',
                  label: t(draft.editable ? 'tab.publish' : 'tab.effect'),
                  children: <Publish draft={draft} />,
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
