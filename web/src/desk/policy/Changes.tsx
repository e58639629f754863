import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiffClause, PolicyVersion } from '../../api/setup';
import { Tag, type Tone } from '../../shared/ui/Tag';
import { Answered } from '../parts/Answered';
import { diffOf } from './api';

const tones: Record<DiffClause['change'], Tone> = {
  SAME: 'plain',
  MOVED: 'info',
  CHANGED: 'warn',
  ADDED: 'good',
  REMOVED: 'bad',
};

/** What a version changes, clause by clause and word by word. */
export function Changes({ version: { document, version } }: { version: PolicyVersion }) {
  const { t } = useTranslation('policy');
  const [from, setFrom] = useState(version - 1);
  const query = useQuery(diffOf(document, version, from));
  return (
    <div className="stack">
      <label className="line-up">
        {t('diff.with')}
        <Select
          value={from}
          onChange={setFrom}
          aria-label={t('diff.with')}
          options={Array.from({ length: version - 1 }, (_, index) => ({
            value: index + 1,
            label: t('versionNumber', { version: index + 1 }),
          })).reverse()}
        />
      </label>
      <Answered query={query}>
        {({ clauses, unchanged }) => (
          <>
            <p className="desk-small">{t('diff.summary', { count: clauses.length, unchanged })}</p>
            <ol className="diff">
              {clauses.map((clause, index) => (
                <li key={`${clause.ref ?? clause.formerly} ${index}`} className="desk-panel">
                  <Clause clause={clause} />
                </li>
              ))}
            </ol>
          </>
        )}
      </Answered>
    </div>
  );
}

function Clause({ clause }: { clause: DiffClause }) {
  const { t } = useTranslation('policy');
  return (
    <>
      <h2 className="diff__title">
        <Tag tone={tones[clause.change]}>{t(`diff.${clause.change}`)}</Tag>
        {clause.number} {clause.title}
        {clause.formerly && clause.ref && clause.formerly !== clause.ref && (
          <span className="desk-small">{t('diff.formerly', { ref: clause.formerly })}</span>
        )}
      </h2>
      <p className="diff__words">
        {clause.words.map(({ op, text }, index) => {
          if (op === 'ADDED') return <ins key={index}>{text}</ins>;
          if (op === 'REMOVED') return <del key={index}>{text}</del>;
          return <span key={index}>{text}</span>;
        })}
      </p>
    </>
  );
}
