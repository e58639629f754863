import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DeskSummary } from '../../api/types';
import { Panel } from '../Panel';

/** What one person alone must not or cannot end, each line leading to where it waits. */
export function SecondPair({ summary }: { summary: DeskSummary }) {
  const { t } = useTranslation('today');
  const waiting = [
    { name: 'refusals', count: summary.secondPair.refusals, to: '/requests?view=second' },
    { name: 'breakGlass', count: summary.secondPair.breakGlass, to: '/holds?state=RUNNING' },
    { name: 'lines', count: summary.linesUndecided, to: '/holds?undecided=1' },
    { name: 'erasures', count: summary.erasuresStuck, to: '/erasures?stuck=1' },
    { name: 'legalHolds', count: summary.legalHoldsToReview, to: '/legal-holds' },
  ].filter(({ count }) => count > 0);
  return (
    <Panel title={t('second.title')}>
      {waiting.length === 0 && <p className="desk-small">{t('second.none')}</p>}
      <ul className="second-pair">
        {waiting.map(({ name, count, to }) => (
          <li key={name}>
            <Link to={to}>{t(`second.${name}`)}</Link>
            <span className="second-pair__count">{count}</span>
          </li>
        ))}
      </ul>
      <h3 className="second-pair__also">{t('second.also')}</h3>
      <ul className="second-pair">
        {[
          { name: 'holds', count: summary.holdsRunning, to: '/holds' },
          { name: 'holdsEnding', count: summary.holdsEndingSoon, to: '/holds?days=30' },
          { name: 'erasing', count: summary.erasuresRunning, to: '/erasures' },
          { name: 'legal', count: summary.legalHolds, to: '/legal-holds' },
        ].map(({ name, count, to }) => (
          <li key={name}>
            <Link to={to}>{t(`second.${name}`)}</Link>
            <span>{count}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
