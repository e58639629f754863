import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProposedPurpose } from '../../api/setup';
import { Tag } from '../../shared/ui/Tag';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { draftPurpose, purposes } from '../purpose/api';
import { needsRecipient, starterPurpose } from '../setup/catalogue';
import { Sentence, type SentenceProps } from './Sentence';

/** A purpose that the text points to: declared, or drafted from the starter catalogue by a click. */
export function PurposeLine({
  purpose,
  ...sentence
}: SentenceProps & { purpose: ProposedPurpose }) {
  const { t } = useTranslation('policy');
  return (
    <li>
      <p>
        <strong>{purpose.title}</strong>{' '}
        <span className="desk-small">
          {t(`basis.${purpose.legalBasis}`, { ns: 'parts' })}
          {purpose.separateConsent !== 'NONE' &&
            ` · ${t(`separate.${purpose.separateConsent}`, { ns: 'parts' })}`}
        </span>
      </p>
      {purpose.places.slice(0, 3).map((place, index) => (
        <Sentence key={index} clause={place.clause} text={place.sentence} {...sentence} />
      ))}
      <Declared purpose={purpose} />
    </li>
  );
}

function Declared({ purpose }: { purpose: ProposedPurpose }) {
  const { t } = useTranslation('policy');
  const known = useQuery(purposes).data?.items;
  const { message } = App.useApp();
  const queries = useQueryClient();
  const accept = useAction(draftPurpose, async () => {
    void message.success(t('purpose.accepted'));
    await queries.invalidateQueries();
  });
  if (!known) return null;
  const declared = known.find(({ code }) => code === purpose.code);
  if (declared)
    return (
      <span className="line-up">
        <Tag tone={declared.state === 'PUBLISHED' ? 'good' : 'info'}>
          {t(`purposeState.${declared.state}`, { ns: 'parts' })}
        </Tag>
        <Link to={`/purposes/${declared.code}`}>{t('purpose.open')}</Link>
      </span>
    );
  const starter = starterPurpose(purpose.code);
  return (
    <span className="line-up">
      {starter && !needsRecipient(starter) && (
        <Button size="small" loading={accept.isPending} onClick={() => accept.mutate(starter)}>
          {t('purpose.accept')}
        </Button>
      )}
      <Link to={`/purposes/new?code=${purpose.code}`}>{t('purpose.write')}</Link>
      {accept.isError && <Failure error={accept.error} />}
    </span>
  );
}
