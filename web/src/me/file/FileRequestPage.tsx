import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { RequestType } from '../../api/types';
import { Card } from '../../shared/ui/Card';
import { Note } from '../../shared/ui/Note';
import { useAction } from '../../shared/useAction';
import { fileRequest } from '../api';
import { PageHead } from '../PageHead';
import { PromisedClocks } from './PromisedClocks';
import { RequestForm } from './RequestForm';
import { groups } from './requestTypes';
import { TypeChoice } from './TypeChoice';

function typeIn(search: URLSearchParams): RequestType | undefined {
  const wanted = search.get('type');
  return groups.flatMap(({ types }) => types).find((type) => type === wanted);
}

/** The child that a guardian asks for. */
export interface Ward {
  guardianship: string;
  child: string;
}

/** A guardian asks nothing as a next of kin, and a child's account has no page of the guardian's. */
const wardGroups = groups.map(({ group, types }) => ({
  group,
  types: types.filter((type) => type !== 'NEXT_OF_KIN'),
}));

/** Filing a request, for oneself or for a ward: what, in which words, and what follows from it. */
export function FileRequestPage({ ward }: { ward?: Ward }) {
  const { t } = useTranslation('me');
  const [search, setSearch] = useSearchParams();
  const [type, setType] = useState(() => typeIn(search));
  const choose = (chosen: RequestType) => {
    setType(chosen);
    setSearch({ type: chosen }, { replace: true });
  };
  return (
    <>
      <p className="crumb">
        {ward ? (
          <Link to={`/me/family/${ward.guardianship}/child`}>← {t('family.child')}</Link>
        ) : (
          <Link to="/me/requests">← {t('requests.back')}</Link>
        )}
      </p>
      <PageHead
        title={t(ward ? 'family.request' : 'file.title')}
        lead={t(ward ? 'family.requestText' : 'file.lead')}
      />
      <div className="stack stack--wide">
        <Card title={t('file.what')}>
          <TypeChoice groups={ward ? wardGroups : groups} chosen={type} onChoose={choose} />
        </Card>
        {type === 'CANCELLATION' && !ward && <ToCancelling />}
        {type && (type !== 'CANCELLATION' || ward) && (
          <Filing key={type} type={type} child={ward?.child} />
        )}
      </div>
    </>
  );
}

function ToCancelling() {
  const { t } = useTranslation('me');
  return (
    <Note title={t('file.cancelTitle')}>
      <p>{t('file.cancelText')}</p>
      <p>
        <Link className="button button--primary" to="/me/cancel">
          {t('file.cancelLink')}
        </Link>
      </p>
    </Note>
  );
}

function Filing({ type, child }: { type: RequestType; child: string | undefined }) {
  const { t } = useTranslation('me');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const file = useAction(fileRequest, async (request) => {
    await queries.invalidateQueries({ queryKey: ['requests'] });
    await navigate(`/me/requests/${request.id}`);
  });
  return (
    <Card title={t(`requestType.${type}`, { ns: 'shared' })}>
      <div className="stack">
        {child && type === 'CANCELLATION' && (
          <Note tone="warn">
            <p>{t('family.cancelText')}</p>
          </Note>
        )}
        <PromisedClocks type={type} />
        <RequestForm
          type={type}
          busy={file.isPending}
          error={file.error}
          onFile={(request) =>
            file.mutate(child ? { ...request, subject: { id: child } } : request)
          }
        />
      </div>
    </Card>
  );
}
