import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../shared/time';

interface MomentProps {
  at: string;
  /** Only the day is shown; the time stays in the title. */
  day?: boolean;
}

/** An instant in Beijing; on hovering as it stands in the record. */
export function Moment({ at, day = false }: MomentProps) {
  const { i18n } = useTranslation();
  const full = formatInstant(at, i18n.language);
  return (
    <time dateTime={at} title={`${full} · ${at}`}>
      {day ? formatDay(at, i18n.language) : full}
    </time>
  );
}
