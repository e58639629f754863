import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AssuranceView } from '../../api/types';
import { formatInstant } from '../../shared/time';
import { Card } from '../../shared/ui/Card';
import { Loaded } from '../../shared/ui/Loaded';
import { Tag } from '../../shared/ui/Tag';
import { assuranceOf } from '../api';
import { PageHead } from '../PageHead';
import { VerifyForm } from './VerifyForm';

/** The present level of assurance, and the way to prove one's name. */
export function IdentityPage({ subject }: { subject: string }) {
  const { t } = useTranslation('me');
  const assurance = useQuery(assuranceOf(subject));
  return (
    <>
      <PageHead title={t('identity.title')} lead={t('identity.lead')} />
      <Loaded query={assurance}>
        {(held) => (
          <div className="stack stack--wide">
            <Card>{held.maskedName ? <Held held={held} /> : <p>{t('identity.none')}</p>}</Card>
            <VerifyForm subject={subject} again={Boolean(held.maskedName)} />
          </div>
        )}
      </Loaded>
    </>
  );
}

function Held({ held }: { held: AssuranceView }) {
  const { t, i18n } = useTranslation('me');
  return (
    <dl className="facts">
      <dt>{t('identity.level')}</dt>
      <dd>
        <Tag tone="good">{t(`identity.levels.${held.level}`, { defaultValue: held.level })}</Tag>
      </dd>
      <dt>{t('identity.maskedName')}</dt>
      <dd>{held.maskedName}</dd>
      <dt>{t('identity.method')}</dt>
      <dd>{t(`identity.methods.${held.method}`, { defaultValue: held.method ?? '' })}</dd>
      <dt>{t('identity.verifiedAt')}</dt>
      <dd>{held.verifiedAt && formatInstant(held.verifiedAt, i18n.language)}</dd>
    </dl>
  );
}
