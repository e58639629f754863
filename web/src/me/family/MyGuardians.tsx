import { useTranslation } from 'react-i18next';
import type { Guardianship } from '../../api/types';
import { formatDay } from '../../shared/time';
import { Card } from '../../shared/ui/Card';
import { Tag, type Tone } from '../../shared/ui/Tag';

const tones: Partial<Record<Guardianship['state'], Tone>> = { ACTIVE: 'good', INVITED: 'warn' };

/** For a child: who acts for them, and what became of each invitation. */
export function MyGuardians({ guardianships }: { guardianships: Guardianship[] }) {
  const { t, i18n } = useTranslation('me');
  if (guardianships.length === 0) return null;
  return (
    <Card title={t('family.mine')}>
      <ul className="family">
        {guardianships.map((one) => (
          <li key={one.id}>
            <Tag tone={tones[one.state] ?? 'plain'}>{t(`family.state.${one.state}`)}</Tag>
            {one.relation && <span>{t(`family.relation.${one.relation}`)}</span>}
            <span className="muted small">
              {t('family.invitedOn', { day: formatDay(one.invitedAt, i18n.language) })}
            </span>
          </li>
        ))}
      </ul>
      <p className="muted small">{t('family.mineText')}</p>
    </Card>
  );
}
