import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { CollectionPointDraft } from '../../api/setup';
import { useLocalText } from '../../shared/localText';
import { useAction } from '../../shared/useAction';
import { Answered } from '../parts/Answered';
import { PageTop } from '../parts/PageTop';
import { useMay } from '../parts/useMay';
import { changePoint, makePoint, pointByCode } from './api';
import { NoticePreview } from './NoticePreview';
import { PointForm } from './PointForm';

/** One collection point beside the notice it shows, or a new one at the address `new`. */
export function PointPage() {
  const { code = '' } = useParams();
  return code === 'new' ? <NewPoint /> : <Known code={code} />;
}

function NewPoint() {
  const { t } = useTranslation('point');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const make = useAction(makePoint, async () => {
    await queries.invalidateQueries({ queryKey: ['collection-points'] });
    await navigate('/collection-points');
  });
  return (
    <Beside
      title={t('new')}
      initial={{ kind: 'FORM', form: 'GENERAL', purposes: [] }}
      codeFixed={false}
      busy={make.isPending}
      error={make.error}
      onSave={make.mutate}
    />
  );
}

function Known({ code }: { code: string }) {
  const { t } = useTranslation('point');
  const local = useLocalText();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const query = useQuery(pointByCode(code));
  const change = useAction(
    (body: CollectionPointDraft) => changePoint({ body, etag: query.data?.etag }),
    async () => {
      void message.success(t('saved', { ns: 'parts' }));
      await queries.invalidateQueries();
    },
  );
  return (
    <Answered query={query}>
      {({ body: { revision, ...point } }) => (
        <Beside
          key={revision}
          title={local(point.title)}
          initial={point}
          codeFixed
          busy={change.isPending}
          error={change.error}
          onSave={change.mutate}
        />
      )}
    </Answered>
  );
}

interface BesideProps {
  title: string;
  initial: Partial<CollectionPointDraft>;
  codeFixed: boolean;
  busy: boolean;
  error: unknown;
  onSave: (draft: CollectionPointDraft) => void;
}

function Beside({ title, initial, ...saving }: BesideProps) {
  const { t } = useTranslation('point');
  const officer = useMay('dpo');
  const [form] = Form.useForm<CollectionPointDraft>();
  const written = Form.useWatch([], form);
  return (
    <>
      <PageTop up={{ to: '/collection-points', title: t('title') }} title={title} />
      <div className="point-grid">
        <PointForm form={form} initial={initial} readOnly={!officer} {...saving} />
        <NoticePreview point={{ ...initial, ...written }} />
      </div>
    </>
  );
}
