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

/** Filing a request: what, in which words, and what follows from it. */
export function FileRequestPage() {
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
        <Link to="/me/requests">← {t('requests.back')}</Link>
      </p>
      <PageHead title={t('file.title')} lead={t('file.lead')} />
      <div className="stack stack--wide">
        <Card title={t('file.what')}>
          <TypeChoice groups={groups} chosen={type} onChoose={choose} />
        </Card>
        {type === 'CANCELLATION' && <ToCancelling />}
        {type && type !== 'CANCELLATION' && <Filing key={type} type={type} />}
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

function Filing({ type }: { type: RequestType }) {
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
        <PromisedClocks type={type} />
        <RequestForm
          type={type}
          busy={file.isPending}
          error={file.error}
          onFile={(request) => file.mutate(request)}
        />
      </div>
    </Card>
  );
}
