import { useQuery } from '@tanstack/react-query';
import { Collapse } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Findings, PolicyVersion } from '../../api/setup';
import { Panel } from '../Panel';
import { Answered } from '../parts/Answered';
import { findingsOf } from './api';
import { FindingLine } from './FindingLine';
import { PromiseLine } from './PromiseLine';
import { PurposeLine } from './PurposeLine';
import { Sentence } from './Sentence';

interface FindingsPanelProps {
  version: PolicyVersion;
  shown: string | undefined;
  onShow: (sentence: string) => void;
}

/** What reading the text found, each with its sentence and what one does about it. */
export function FindingsPanel({ version, ...sentences }: FindingsPanelProps) {
  const { t, i18n } = useTranslation('policy');
  const query = useQuery(findingsOf(version.document, version.version, i18n.language));
  return (
    <aside className="stack" aria-label={t('findings.title')}>
      <Answered query={query} rows={10}>
        {(found) => <Found found={found} version={version} {...sentences} />}
      </Answered>
    </aside>
  );
}

function Found({ found, version, onShow, shown }: FindingsPanelProps & { found: Findings }) {
  const { t } = useTranslation('policy');
  const { findings, promises, purposes, terms } = found;
  const sentence = { onShow, shown };
  return (
    <>
      <Panel title={t('findings.look', { count: findings.length })}>
        {!found.promisesCompared && <p className="desk-small">{t('findings.notCompared')}</p>}
        {findings.length === 0 && <p className="desk-small">{t('findings.none')}</p>}
        <ul className="found">
          {findings.map((finding, index) => (
            <FindingLine key={`${finding.code} ${index}`} finding={finding} {...sentence} />
          ))}
        </ul>
      </Panel>
      <Panel title={t('findings.promises', { count: promises.length })}>
        {promises.length === 0 && <p className="desk-small">{t('findings.noPromise')}</p>}
        <ul className="found">
          {promises.map((promise, index) => (
            <PromiseLine
              key={`${promise.code} ${index}`}
              promise={promise}
              version={version}
              {...sentence}
            />
          ))}
        </ul>
      </Panel>
      <Panel title={t('findings.purposes', { count: purposes.length })}>
        {purposes.length === 0 && <p className="desk-small">{t('findings.noPurpose')}</p>}
        <ul className="found">
          {purposes.map((purpose) => (
            <PurposeLine key={purpose.code} purpose={purpose} {...sentence} />
          ))}
        </ul>
      </Panel>
      <Collapse
        items={[
          {
            key: 'terms',
            label: t('findings.terms', { count: terms.length }),
            children: (
              <ul className="found">
                {terms.map((term, index) => (
                  <li key={index}>
                    <strong>{t(`term.${term.kind}`)}</strong>{' '}
                    <span className="desk-small desk-mono">{term.value}</span>
                    <Sentence clause={term.clause} text={term.sentence} {...sentence} />
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </>
  );
}
