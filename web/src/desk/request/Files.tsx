import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestAttachment, RightsRequestFile } from '../../api/types';
import { attachable } from '../../shared/attach';
import { saveFile } from '../../shared/saveFile';
import { useSession } from '../../shared/session';
import { Tag } from '../../shared/ui/Tag';
import { Failure } from '../Failure';
import { Moment } from '../Moment';
import { Panel } from '../Panel';
import { addFile, filesOf } from './api';
import './texts';

/** The files of a request, from both sides; reading one is recorded. */
export function Files({ request }: { request: RightsRequestFile }) {
  const { t } = useTranslation('requestDesk');
  const query = useQuery(filesOf(request.id));
  const roles = useSession().data?.roles ?? [];
  const acts = roles.includes('dpo') || roles.includes('agent');
  return (
    <Panel title={t('files.title')}>
      {query.isError && <Failure error={query.error} onRetry={query.refetch} />}
      {query.data?.items.length === 0 && <p className="desk-small">{t('files.none')}</p>}
      <ul className="files">
        {query.data?.items.map((file) => (
          <File key={file.id} request={request.id} file={file} mayRead={acts} />
        ))}
      </ul>
      {acts && <AddFile request={request.id} />}
    </Panel>
  );
}

interface FileProps {
  request: string;
  file: RequestAttachment;
  mayRead: boolean;
}

function File({ request, file, mayRead }: FileProps) {
  const { t } = useTranslation('requestDesk');
  const save = useMutation({
    mutationFn: () =>
      saveFile(
        `/v1/requests/${request}/attachments/${file.id}`,
        'application/octet-stream',
        file.name,
      ),
  });
  return (
    <li>
      <div>
        <p>
          {file.name} {file.proof && <Tag tone="info">{t('files.proof')}</Tag>}
        </p>
        <p className="desk-small">
          {t(`files.${file.direction}`)} · {Math.ceil(file.size / 1024)} KB ·{' '}
          <Moment at={file.at} />
        </p>
      </div>
      {mayRead && (
        <Button size="small" loading={save.isPending} onClick={() => save.mutate()}>
          {t('files.save')}
        </Button>
      )}
      {save.isError && <Failure error={save.error} />}
    </li>
  );
}

function AddFile({ request }: { request: string }) {
  const { t } = useTranslation('requestDesk');
  const [internal, setInternal] = useState(false);
  const queries = useQueryClient();
  const add = useMutation({
    mutationFn: (file: Blob & { name: string }) => addFile(request, file, internal),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['request-files', request] }),
  });
  return (
    <div className="files__add">
      <Upload
        accept={attachable}
        showUploadList={false}
        beforeUpload={(file) => {
          add.mutate(file);
          return false;
        }}
      >
        <Button loading={add.isPending}>{t('files.add')}</Button>
      </Upload>
      <Checkbox checked={internal} onChange={({ target }) => setInternal(target.checked)}>
        {t('files.internal')}
      </Checkbox>
      <p className="desk-small">{t('files.rule')}</p>
      {add.isError && <Failure error={add.error} />}
    </div>
  );
}
