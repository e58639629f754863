import { useTranslation } from 'react-i18next';
import { formatInstant } from '../shared/time';
import { Note } from '../shared/ui/Note';
import type { FileVerdict } from './checkFile';
import type { Said } from './printed';

const tones = { VALID: 'good', PENDING: 'warn', INVALID: 'bad', UNTOLD: 'warn' } as const;

/** What the check came to, in words; where something is wrong, which part. */
export function VerdictNote({ name, verdict }: { name: string; verdict: FileVerdict }) {
  const { t } = useTranslation('trust');
  return (
    <Note tone={tones[verdict.result]} title={t(`verdict.${verdict.result}`)} live>
      <p className="mono small">{name}</p>
      <p>{t(`verdict.means.${verdict.result}`)}</p>
      {verdict.result === 'VALID' && (
        <dl className="facts">
          <dt>{t('verdict.kind')}</dt>
          <dd>{t(`verdict.type.${verdict.type}`, { defaultValue: verdict.type })}</dd>
          <dt>{t('verdict.log')}</dt>
          <dd className="mono">{verdict.origin}</dd>
          <dt>{t('verdict.place')}</dt>
          <dd>
            {t('verdict.placeOf', { index: String(verdict.index), size: String(verdict.size) })}
          </dd>
        </dl>
      )}
      {verdict.result === 'INVALID' && (
        <dl className="facts">
          <dt>{t('verdict.flaw')}</dt>
          <dd>{t(`flaw.${verdict.flaw}`)}</dd>
          <dt>{t('verdict.where')}</dt>
          <dd className="mono">{verdict.where}</dd>
        </dl>
      )}
      {verdict.result === 'UNTOLD' && <p>{t(`untold.${verdict.why}`)}</p>}
      {'printed' in verdict && verdict.printed && <Printed said={verdict.printed} />}
    </Note>
  );
}

/** What the receipt inside a PDF says: words on the page that differ are not from it. */
function Printed({ said }: { said: Said[] }) {
  const { t, i18n } = useTranslation('trust');
  return (
    <div className="verdict-printed">
      <p>
        <strong>{t('printed.title')}</strong>
      </p>
      <p>{t('printed.text')}</p>
      <ul>
        {said.map(({ purpose, state, at }, index) => (
          <li key={index}>
            {purpose} · {t(`printed.state.${state}`, { defaultValue: state })} ·{' '}
            {formatInstant(at, i18n.language)}
          </li>
        ))}
      </ul>
    </div>
  );
}
