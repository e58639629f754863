import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Page, RequestAttachment, RightsRequestFile } from '../../api/types';
import { attach, attachable } from '../../shared/attach';
import { call } from '../../shared/http';
import { saveFile } from '../../shared/saveFile';
import { formatInstant } from '../../shared/time';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { FileDrop } from '../../shared/ui/FileDrop';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { useAction } from '../../shared/useAction';

const pathOf = (request: string) => `/v1/requests/${request}/attachments`;

const attachmentsOf = (request: string) =>
  queryOptions({
    queryKey: ['attachments', request],
    queryFn: () => call<Page<RequestAttachment>>('GET', pathOf(request)),
  });

/** Proof and other files, both ways. */
export function Attachments({ request }: { request: RightsRequestFile }) {
  const { t } = useTranslation('me');
  const queries = useQueryClient();
  const files = useQuery(attachmentsOf(request.id));
  const send = useAction(
    (file: File) => attach<RequestAttachment>(pathOf(request.id), file),
    () => queries.invalidateQueries({ queryKey: attachmentsOf(request.id).queryKey }),
  );
  const items = files.data?.items ?? [];
  const mayAdd = request.moves.includes('messages');
  if (items.length === 0 && !mayAdd) return null;
  return (
    <Card title={t('files.title')}>
      <div className="stack">
        {items.length > 0 && (
          <ul className="request-files">
            {items.map((file) => (
              <Attachment key={file.id} request={request.id} file={file} />
            ))}
          </ul>
        )}
        {mayAdd && (
          <FileDrop
            label={t('files.add')}
            text={t('files.hint')}
            button={t(send.isPending ? 'files.sending' : 'files.add')}
            accept={attachable}
            onFile={(file) => send.mutate(file)}
          />
        )}
        {send.isError && <ProblemNote error={send.error} />}
      </div>
    </Card>
  );
}

function Attachment({ request, file }: { request: string; file: RequestAttachment }) {
  const { t, i18n } = useTranslation('me');
  const save = useAction(() =>
    saveFile(`${pathOf(request)}/${file.id}`, 'application/octet-stream', file.name),
  );
  return (
    <li>
      <span>
        {file.name}{' '}
        <span className="muted small">
          {t(`requests.messageKind.${file.direction}`)} · {formatInstant(file.at, i18n.language)}
        </span>
      </span>
      <Button
        small
        busy={save.isPending}
        aria-label={t('files.saveNamed', { name: file.name })}
        onClick={() => save.mutate(undefined)}
      >
        {t('files.save')}
      </Button>
      {save.isError && <ProblemNote error={save.error} />}
    </li>
  );
}
