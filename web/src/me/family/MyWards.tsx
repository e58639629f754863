import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Guardianship } from '../../api/types';
import { formatDay } from '../../shared/time';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { Tag } from '../../shared/ui/Tag';
import { useAction } from '../../shared/useAction';
import { endGuardianship, guardianshipsOf } from './api';

interface MyWardsProps {
  wards: Guardianship[];
  subject: string;
  adult: boolean;
}

/** For a guardian: the children they act for, and what they may do for each. */
export function MyWards({ wards, subject, adult }: MyWardsProps) {
  const { t } = useTranslation('me');
  if (wards.length === 0 && !adult) return null;
  return (
    <Card title={t('family.wards')}>
      <div className="stack">
        {wards.length === 0 ? (
          <p>{t('family.wardsNone')}</p>
        ) : (
          <ul className="family">
            {wards.map((ward) => (
              <Ward key={ward.id} ward={ward} subject={subject} />
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}

function Ward({ ward, subject }: { ward: Guardianship; subject: string }) {
  const { t, i18n } = useTranslation('me');
  const [asking, setAsking] = useState(false);
  const queries = useQueryClient();
  const end = useAction(endGuardianship, () =>
    queries.invalidateQueries({ queryKey: guardianshipsOf(subject).queryKey }),
  );
  const active = ward.state === 'ACTIVE';
  return (
    <li>
      <Tag tone={active ? 'good' : 'plain'}>{t(`family.state.${ward.state}`)}</Tag>
      {ward.relation && <span>{t(`family.relation.${ward.relation}`)}</span>}
      <span className="muted small">
        {ward.decidedAt && t('family.since', { day: formatDay(ward.decidedAt, i18n.language) })}
      </span>
      {active && !asking && (
        <span className="button-row">
          <Link className="button" to={`/me/family/${ward.id}/child`}>
            {t('family.seeChild')}
          </Link>
          <Button onClick={() => setAsking(true)}>{t('family.end')}</Button>
        </span>
      )}
      {asking && active && (
        <div className="family__ask stack">
          <p>{t('family.endText')}</p>
          {end.isError && <ProblemNote error={end.error} />}
          <p className="button-row">
            <Button tone="danger" busy={end.isPending} onClick={() => end.mutate(ward.id)}>
              {t('family.endYes')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('cancel', { ns: 'shared' })}</Button>
          </p>
        </div>
      )}
    </li>
  );
}
