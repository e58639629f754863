import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { Recipient, RecipientDraft } from '../../api/setup';
import type { Tagged } from '../../shared/http';
import { useAction } from '../../shared/useAction';
import { Answered } from '../parts/Answered';
import { PageTop } from '../parts/PageTop';
import { useMay } from '../parts/useMay';
import { changeRecipient, enterRecipient, recipientByCode } from './api';
import { RecipientForm } from './RecipientForm';

/** One recipient, or a new one at the address `new`. */
export function RecipientPage() {
  const { code = '' } = useParams();
  return code === 'new' ? <NewRecipient /> : <Known code={code} />;
}

function NewRecipient() {
  const { t } = useTranslation('recipient');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const enter = useAction(enterRecipient, async () => {
    await queries.invalidateQueries({ queryKey: ['recipients'] });
    await navigate('/recipients');
  });
  return (
    <>
      <PageTop up={{ to: '/recipients', title: t('title') }} title={t('new')} />
      <RecipientForm
        initial={{ kind: 'PROCESSOR' }}
        codeFixed={false}
        busy={enter.isPending}
        error={enter.error}
        onSave={enter.mutate}
      />
    </>
  );
}

function Known({ code }: { code: string }) {
  const query = useQuery(recipientByCode(code));
  return <Answered query={query}>{(read) => <Edited read={read} />}</Answered>;
}

function Edited({ read: { body, etag } }: { read: Tagged<Recipient> }) {
  const { t } = useTranslation('recipient');
  const { message } = App.useApp();
  const queries = useQueryClient();
  const officer = useMay('dpo');
  const change = useAction(
    (draft: RecipientDraft) => changeRecipient({ body: draft, etag }),
    async () => {
      void message.success(t('saved', { ns: 'parts' }));
      await queries.invalidateQueries();
    },
  );
  const { code = '', kind = 'INDEPENDENT', revision = 0, contract, ...known } = body;
  return (
    <>
      <PageTop up={{ to: '/recipients', title: t('title') }} title={body.name} />
      <RecipientForm
        key={revision}
        initial={{ ...known, code, kind, ...(contract && { contract }) }}
        codeFixed
        readOnly={!officer}
        busy={change.isPending}
        error={change.error}
        onSave={change.mutate}
      />
    </>
  );
}
