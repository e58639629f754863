import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Page, RequestAttachment, RightsRequestFile } from '../../api/types';
import { attach } from '../../shared/attach';
import { call } from '../../shared/http';
import { saveFile } from '../../shared/saveFile';
import { formatInstant } from '../../shared/time';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { SendFile } from '../../shared/ui/SendFile';
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
          <SendFile
            hint={t('files.hint')}
            send={(file) => attach<RequestAttachment>(pathOf(request.id), file)}
            onSent={() =>
              queries.invalidateQueries({ queryKey: attachmentsOf(request.id).queryKey })
            }
          />
        )}
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
