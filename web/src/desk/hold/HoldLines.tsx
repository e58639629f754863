import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hold, HoldLine } from '../../api/types';
import { usePeriod } from '../../shared/period';
import { formatDay } from '../../shared/time';
import { Tag } from '../../shared/ui/Tag';
import { DecideDialog } from './DecideDialog';

interface HoldLinesProps {
  hold: Hold;
  mayDecide: boolean;
}

/** Each held field with its basis and both periods; a line that exceeds its basis wants a decision. */
export function HoldLines({ hold, mayDecide }: HoldLinesProps) {
  const { t } = useTranslation('desk');
  const [deciding, setDeciding] = useState<string>();
  return (
    <div className="hold-scroll">
      <table className="hold-lines">
        <thead>
          <tr>
            {['field', 'basis', 'statutory', 'promised'].map((column) => (
              <th key={column} scope="col">
                {t(`hold.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hold.lines.map((line) => (
            <Line
              key={line.field}
              line={line}
              onDecide={mayDecide ? () => setDeciding(line.field) : undefined}
            />
          ))}
        </tbody>
      </table>
      {deciding && (
        <DecideDialog hold={hold.id} field={deciding} onClose={() => setDeciding(undefined)} />
      )}
    </div>
  );
}

interface LineProps {
  line: HoldLine;
  onDecide: (() => void) | undefined;
}

function Line({ line, onDecide }: LineProps) {
  const { t, i18n } = useTranslation('desk');
  const period = usePeriod();
  const exceeds = line.flags.includes('exceeds-basis');
  const day = (value: string) => formatDay(value, i18n.language);
  return (
    <tr>
      <th scope="row">{t(`field.${line.field}`, { ns: 'shared', defaultValue: line.field })}</th>
      <td>{line.basis}</td>
      <td>
        {period(line.basisPeriod)}
        {line.basisLastDay && (
          <div className="desk-small">{t('hold.basisUntil', { day: day(line.basisLastDay) })}</div>
        )}
      </td>
      <td>
        {period(line.promisedPeriod)}{' '}
        {exceeds && <Tag tone="warn">{t('holdFlag.exceeds-basis')}</Tag>}
        {line.decision && (
          <div className="desk-small">
            {t('hold.decided', { day: day(line.decision.at), reason: line.decision.reason })}
          </div>
        )}
        {exceeds && !line.decision && onDecide && (
          <Button size="small" type="link" onClick={onDecide}>
            {t('hold.decide')}
          </Button>
        )}
      </td>
    </tr>
  );
}
