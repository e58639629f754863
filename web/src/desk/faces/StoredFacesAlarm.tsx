import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { StoredFaces } from '../../api/types';
import { formatDueDay } from '../../shared/time';
import { storedFaces, workingDaysEnd } from './api';
import './texts';

/** Says that many faces are stored, or that the filing has begun; else, or unseen, nothing. */
export function StoredFacesAlarm({ className }: { className?: string }) {
  const { data } = useQuery(storedFaces);
  if (!data) return null;
  if (data.reachedOn) {
    return <Filing faces={data} reachedOn={data.reachedOn} {...(className && { className })} />;
  }
  return data.warning ? <Near faces={data} {...(className && { className })} /> : null;
}

function Near({ faces, className }: { faces: StoredFaces; className?: string }) {
  const { t } = useTranslation('faces');
  const percent = Math.floor((faces.persons * 100) / faces.filingFrom);
  const values = { persons: faces.persons, percent, from: faces.filingFrom };
  return <Alert className={className} type="warning" showIcon title={t('near', values)} />;
}

interface FilingProps {
  faces: StoredFaces;
  reachedOn: string;
  className?: string;
}

function Filing({ faces, reachedOn, className }: FilingProps) {
  const { t, i18n } = useTranslation('faces');
  const { data: end } = useQuery(workingDaysEnd(reachedOn, faces.filingWorkingDays));
  const sentences = [
    end && t('until', { day: formatDueDay(end.dueDate, i18n.language) }),
    end?.provisional && t('provisional'),
    t('now', { persons: faces.persons }),
  ];
  const title = t('reached', {
    day: formatDueDay(reachedOn, i18n.language),
    from: faces.filingFrom,
    days: faces.filingWorkingDays,
  });
  return (
    <Alert
      className={className}
      type="error"
      showIcon
      title={title}
      description={sentences.filter(Boolean).join(' ')}
    />
  );
}
