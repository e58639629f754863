import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyEffect } from '../../../api/setup';
import { usePeriod } from '../../../shared/period';
import { Panel } from '../../Panel';
import { Answered } from '../../parts/Answered';
import { effectOf } from '../api';
import type { Draft } from '../useDraft';
import { AskPublish } from './AskPublish';
import { Declare } from './Declare';

/** What publishing brings about: what changes, whose consent is wanted anew, from when. */
export function Publish({ draft }: { draft: Draft }) {
  const { document, version } = draft.version;
  const query = useQuery(effectOf(document, version));
  const [asking, setAsking] = useState(false);
  return (
    <Answered query={query}>
      {(effect) => (
        <div className="version-grid">
          <div className="stack">
            <Visible effect={effect} />
            <Promised effect={effect} />
          </div>
          {draft.editable ? (
            <Declare
              key={draft.version.revision}
              draft={draft}
              effect={effect}
              onReady={() => setAsking(true)}
            />
          ) : (
            <People effect={effect} />
          )}
          {asking && <AskPublish draft={draft} effect={effect} onClose={() => setAsking(false)} />}
        </div>
      )}
    </Answered>
  );
}

/** The differences that bind, told by kind; a version that has any is material. */
function Visible({ effect }: { effect: PolicyEffect }) {
  const { t, i18n } = useTranslation('policy');
  const { changes, comparedWith } = effect;
  return (
    <Panel title={t('effect.changes')}>
      {comparedWith == null ? (
        <p className="desk-small">{t('effect.first')}</p>
      ) : changes.length === 0 ? (
        <p className="desk-small">{t('effect.wordsOnly', { version: comparedWith })}</p>
      ) : (
        <ul className="found">
          {changes.map((change, index) => (
            <li key={index}>
              <strong>{t(`kind.${change.kind}`)}</strong>
              <p>{i18n.language === 'en' ? change.text.en : change.text.zh}</p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Promised({ effect: { promises } }: { effect: PolicyEffect }) {
  const { t } = useTranslation('policy');
  const period = usePeriod();
  return (
    <Panel title={t('effect.promises')}>
      {promises.length === 0 && <p className="desk-small">{t('findings.noPromise')}</p>}
      <ul className="found">
        {promises.map((promise) => (
          <li key={`${promise.code} ${promise.clause}`}>
            <span className="desk-mono">{promise.clause}</span>{' '}
            {period(`${promise.amount} ${promise.unit}`)}{' '}
            {t('promise.fromTo', {
              start: t(`promise.start.${promise.start}`),
              stop: t(`promise.stop.${promise.stop}`),
            })}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Whom it concerns. */
export function People({ effect }: { effect: PolicyEffect }) {
  const { t } = useTranslation('policy');
  const list = (codes: string[]) =>
    codes.includes('*') ? t('effect.every') : codes.join(t('separator', { ns: 'shared' })) || '—';
  return (
    <dl className="desk-facts people">
      <dt>{t('effect.people')}</dt>
      <dd className="people__count">{effect.people.toLocaleString()}</dd>
      <dt>{t('effect.reconsent')}</dt>
      <dd>{list(effect.reconsent)}</dd>
      <dt>{t('effect.told')}</dt>
      <dd>{list(effect.told)}</dd>
    </dl>
  );
}
