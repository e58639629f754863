import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant, formatTime } from '../shared/time';

interface MomentProps {
  at: string;
  /** Only the day is shown; the time stays in the title. */
  day?: boolean;
  /** Only the time of day is shown, under its day. */
  time?: boolean;
}

/** An instant in Beijing; on hovering as it stands in the record. */
export function Moment({ at, day = false, time = false }: MomentProps) {
  const { i18n } = useTranslation();
  const full = formatInstant(at, i18n.language);
  return (
    <time dateTime={at} title={`${full} · ${at}`}>
      {day ? formatDay(at, i18n.language) : time ? formatTime(at, i18n.language) : full}
    </time>
  );
}
