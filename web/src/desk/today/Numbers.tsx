import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DeskSummary } from '../../api/types';

interface NumberProps {
  name: string;
  count: number;
  to: string;
  tone?: 'bad' | 'warn';
}

/** Where help is needed, in numbers that lead to what they count. */
export function Numbers({ summary }: { summary: DeskSummary }) {
  const { t } = useTranslation('today');
  const outcomes = Object.values(summary.promises);
  const sum = (outcome: string) => outcomes.reduce((all, one) => all + (one[outcome] ?? 0), 0);
  const [kept, broken] = [sum('KEPT'), sum('BROKEN')];
  return (
    <section className="numbers" aria-label={t('numbers.label')}>
      <Number name="overdue" count={summary.overdue} to="/requests?due=overdue" tone="bad" />
      <Number name="today" count={summary.dueToday} to="/requests?due=today" tone="warn" />
      <Number name="risk" count={summary.atRisk} to="/requests?view=risk" tone="warn" />
      <Number name="open" count={summary.open} to="/requests" />
      <Number name="unassigned" count={summary.unassigned} to="/requests?assignee=none" />
      <Link className="number" to="/requests?view=ended">
        <span className="number__count">
          {kept}
          <small> / {kept + broken}</small>
        </span>
        <span>{t('numbers.kept')}</span>
      </Link>
    </section>
  );
}

/** A tone is for what is there; nothing overdue is nothing red. */
function Number({ name, count, to, tone }: NumberProps) {
  const { t } = useTranslation('today');
  const classes = count > 0 && tone ? `number number--${tone}` : 'number';
  return (
    <Link className={classes} to={to}>
      <span className="number__count">{count}</span>
      <span>{t(`numbers.${name}`)}</span>
    </Link>
  );
}
