import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RightsRequestFile } from '../../api/types';
import { useSession } from '../../shared/session';
import { useAction } from '../../shared/useAction';
import { makeMove, staff } from '../api';
import { Failure } from '../Failure';
import { StaffName } from '../Staff';

interface AssignToProps {
  request: RightsRequestFile;
  etag: string | undefined;
}

/** Who takes care of it; where it may be handed on, a list of everybody. */
export function AssignTo({ request, etag }: AssignToProps) {
  const { t } = useTranslation('desk');
  const { message } = App.useApp();
  const queries = useQueryClient();
  const roles = useSession().data?.roles ?? [];
  const known = useQuery(staff).data?.items ?? [];
  const assign = useAction(makeMove, async () => {
    void message.success(t('moved.assign'));
    await queries.invalidateQueries();
  });
  const acts = roles.includes('dpo') || roles.includes('agent');
  if (!acts || !request.moves.includes('assign')) {
    return <StaffName id={request.assignee} name={request.assigneeName} />;
  }
  return (
    <>
      <Select
        aria-label={t('request.assignee')}
        className="assign-to"
        placeholder={t('queue.nobody')}
        loading={assign.isPending}
        value={request.assignee ?? undefined}
        options={optionsOf(request, known)}
        onChange={(assignee: string) =>
          assign.mutate({ id: request.id, move: 'assign', body: { assignee }, etag })
        }
      />
      {assign.isError && <Failure error={assign.error} />}
    </>
  );
}

/** Everybody known; whoever has it now even when nobody knows their name. */
function optionsOf(request: RightsRequestFile, known: { id: string; name: string }[]) {
  const options = known.map(({ id, name }) => ({ value: id, label: name }));
  const { assignee } = request;
  return !assignee || known.some(({ id }) => id === assignee)
    ? options
    : [...options, { value: assignee, label: request.assigneeName ?? assignee.slice(0, 8) }];
}
