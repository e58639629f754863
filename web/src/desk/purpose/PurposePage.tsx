import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Alert, Button, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Purpose, PurposeDraft } from '../../api/setup';
import type { Tagged } from '../../shared/http';
import { useLocalText } from '../../shared/localText';
import { formatDay } from '../../shared/time';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { Answered } from '../parts/Answered';
import { ConfirmTyping } from '../parts/ConfirmTyping';
import { PageTop } from '../parts/PageTop';
import { useMay } from '../parts/useMay';
import { draftOf, draftPurpose, movePurpose, purposeByCode, savePurpose } from './api';
import { PurposeForm } from './PurposeForm';
import { PurposeStateTag } from './PurposeStateTag';
import { PurposeVersions } from './PurposeVersions';

/** One purpose: its newest version, editable while it is a draft, and those before. */
export function PurposePage() {
  const { code = '' } = useParams();
  const query = useQuery(purposeByCode(code));
  return <Answered query={query}>{(read) => <Newest read={read} />}</Answered>;
}

function Newest({ read: { body: purpose, etag } }: { read: Tagged<Purpose> }) {
  const { t, i18n } = useTranslation('purpose');
  const local = useLocalText();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const officer = useMay('dpo');
  const editable = officer && purpose.state === 'DRAFT';
  const save = useAction(
    (body: PurposeDraft) => savePurpose({ body, etag }),
    async () => {
      void message.success(t('saved', { ns: 'parts' }));
      await queries.invalidateQueries();
    },
  );
  return (
    <>
      <PageTop
        up={{ to: '/purposes', title: t('title') }}
        title={local(purpose.title)}
        tags={
          <>
            <PurposeStateTag purpose={purpose} />
            <span className="desk-small">{t('version', { version: purpose.version })}</span>
          </>
        }
        actions={officer && <PurposeMoves purpose={purpose} />}
      />
      {purpose.state === 'SCHEDULED' && (
        <Alert
          type="info"
          showIcon
          title={t('scheduled', { day: formatDay(purpose.effectiveFrom, i18n.language) })}
        />
      )}
      <Tabs
        items={[
          {
            key: 'definition',
            label: t('definition'),
            children: (
              <PurposeForm
                key={`${purpose.version} ${purpose.revision}`}
                initial={draftOf(purpose)}
                codeFixed
                next={purpose.version > 1}
                readOnly={!editable}
                busy={save.isPending}
                error={save.error}
                onSave={save.mutate}
              />
            ),
          },
          {
            key: 'versions',
            label: t('versions'),
            children: <PurposeVersions code={purpose.code} />,
          },
        ]}
      />
    </>
  );
}

/** Publish, draft the next version, retire: what may be done now, each told before it is done. */
function PurposeMoves({ purpose }: { purpose: Purpose }) {
  const { t } = useTranslation('purpose');
  const [asking, setAsking] = useState<'publish' | 'retire'>();
  const queries = useQueryClient();
  const done = async () => {
    setAsking(undefined);
    await queries.invalidateQueries();
  };
  const move = useAction(movePurpose, done);
  const draft = useAction(draftPurpose, done);
  const { code, state } = purpose;
  return (
    <>
      {state === 'DRAFT' && (
        <Button type="primary" onClick={() => setAsking('publish')}>
          {t('publish')}
        </Button>
      )}
      {(state === 'PUBLISHED' || state === 'RETIRED') && (
        <Button
          loading={draft.isPending}
          onClick={() => draft.mutate({ ...draftOf(purpose), effectiveFrom: null })}
        >
          {t('next')}
        </Button>
      )}
      {state === 'PUBLISHED' && (
        <Button danger onClick={() => setAsking('retire')}>
          {t('retire')}
        </Button>
      )}
      {draft.isError && <Failure error={draft.error} />}
      {asking && (
        <ConfirmTyping
          title={t(`${asking}Title`)}
          word={code}
          ok={t(asking)}
          busy={move.isPending}
          error={move.error}
          onConfirm={() => move.mutate({ code, move: asking })}
          onClose={() => {
            move.reset();
            setAsking(undefined);
          }}
        >
          <p>{t(`${asking}Text`)}</p>
        </ConfirmTyping>
      )}
    </>
  );
}
