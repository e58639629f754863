import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useLocalText } from '../../../shared/localText';
import { Panel } from '../../Panel';
import { policies } from '../../policy/api';
import { ImportText } from '../../policy/ImportText';
import { NewPolicyDialog } from '../../policy/NewPolicyDialog';
import { VersionState } from '../../policy/VersionState';
import { useNewest } from './newest';

/** The document to begin with, and its first text. */
export function PolicyStep() {
  const { t } = useTranslation('wizard');
  const local = useLocalText();
  const [search, setSearch] = useSearchParams();
  const [making, setMaking] = useState(false);
  const known = useQuery(policies).data?.items ?? [];
  const { policy, version } = useNewest();
  const choose = (document: string) => {
    const next = new URLSearchParams(search);
    next.set('document', document);
    setSearch(next);
    setMaking(false);
  };
  return (
    <Panel title={t('policy.which')}>
      <div className="line-up">
        {known.length > 0 && (
          <Select
            className="filter"
            aria-label={t('policy.which')}
            value={policy?.document ?? null}
            onChange={choose}
            options={known.map(({ document, title }) => ({ value: document, label: local(title) }))}
          />
        )}
        <Button onClick={() => setMaking(true)}>{t('policy.make')}</Button>
      </div>
      {policy && (
        <div className="line-up wizard__next">
          {version ? (
            <>
              <Link to={`/policies/${policy.document}/${version.version}`}>
                {t('versionNumber', { ns: 'policy', version: version.version })}
              </Link>
              <VersionState version={version} />
            </>
          ) : (
            <ImportText document={policy.document} onDrafted={() => undefined} />
          )}
        </div>
      )}
      {making && <NewPolicyDialog onClose={() => setMaking(false)} onMade={choose} />}
    </Panel>
  );
}
