import { useQuery } from '@tanstack/react-query';
import { Button, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RequestState, RequestType } from '../../api/types';
import { useSession } from '../../shared/session';
import { promises, type QueueFilter, staff } from '../api';

const types: RequestType[] = [
  'CANCELLATION',
  'DELETION',
  'CORRECTION',
  'ACCESS',
  'COPY',
  'TRANSFER',
  'RESTRICTION',
  'OBJECTION',
  'AUTOMATED_DECISION',
  'EXPLANATION',
  'NEXT_OF_KIN',
  'COMPLAINT',
];
const open: RequestState[] = [
  'RECEIVED',
  'AWAITING_IDENTITY',
  'IN_PROGRESS',
  'AWAITING_REQUESTER',
  'GRANTED',
  'PARTLY',
  'EXECUTING',
];
const ended: RequestState[] = ['CLOSED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'DUPLICATE'];

interface QueueFiltersProps {
  filter: QueueFilter;
  onFilter: (filter: QueueFilter) => void;
}

/** Open or ended, then type, state, who has it and which promise it carries. */
export function QueueFilters({ filter, onFilter }: QueueFiltersProps) {
  const { t } = useTranslation('desk');
  const any = Object.entries(filter).some(([name, value]) => name !== 'ended' && value);
  const choose = (name: keyof QueueFilter) => (value: string | undefined) =>
    onFilter({ ...filter, [name]: value });
  return (
    <div className="queue-filters" role="search" aria-label={t('queue.filters')}>
      <Segmented
        aria-label={t('queue.which')}
        value={filter.ended ? 'ended' : 'open'}
        options={['open', 'ended'].map((value) => ({ value, label: t(`queue.${value}`) }))}
        onChange={(which) =>
          onFilter({
            ...filter,
            ended: which === 'ended' ? '1' : undefined,
            state: undefined,
            due: undefined,
          })
        }
      />
      <Choice
        label={t('queue.type')}
        value={filter.type}
        options={types.map((value) => ({
          value,
          label: t(`requestType.${value}`, { ns: 'shared' }),
        }))}
        onChoose={choose('type')}
      />
      <Choice
        label={t('queue.state')}
        value={filter.state}
        options={(filter.ended ? ended : open).map((value) => ({
          value,
          label: t(`requestState.${value}`, { ns: 'shared' }),
        }))}
        onChoose={choose('state')}
      />
      <AssigneeChoice value={filter.assignee} onChoose={choose('assignee')} />
      <PromiseChoice value={filter.promise} onChoose={choose('promise')} />
      {any && (
        <Button type="link" onClick={() => onFilter({ ended: filter.ended })}>
          {t('queue.clear')}
        </Button>
      )}
    </div>
  );
}

interface Chosen {
  value: string | undefined;
  onChoose: (value: string | undefined) => void;
}

interface ChoiceProps extends Chosen {
  label: string;
  options: { value: string; label: string }[];
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <Select
      allowClear
      aria-label={label}
      placeholder={label}
      value={value}
      popupMatchSelectWidth={false}
      options={options}
      onChange={onChoose}
    />
  );
}

/** Me first, then nobody, then everybody else. */
function AssigneeChoice({ value, onChoose }: Chosen) {
  const { t } = useTranslation('desk');
  const me = useSession().data?.user;
  const others = (useQuery(staff).data?.items ?? []).filter(({ id }) => id !== me);
  return (
    <Choice
      label={t('queue.assignee')}
      value={value}
      options={[
        ...(me ? [{ value: me, label: t('queue.mine') }] : []),
        { value: 'none', label: t('queue.nobody') },
        ...others.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChoose={onChoose}
    />
  );
}

function PromiseChoice({ value, onChoose }: Chosen) {
  const { t } = useTranslation('desk');
  const known = useQuery(promises).data?.items ?? [];
  return (
    <Choice
      label={t('queue.promise')}
      value={value}
      options={known.map(({ code, name }) => ({ value: code, label: name }))}
      onChoose={onChoose}
    />
  );
}
