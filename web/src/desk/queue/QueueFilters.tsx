import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RequestState, RequestType } from '../../api/types';
import { useSession } from '../../shared/session';
import { formatDay } from '../../shared/time';
import { promises, staff } from '../api';
import { type Criteria, isNarrowed } from './criteria';

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
  criteria: Criteria;
  onCriteria: (criteria: Criteria) => void;
}

/** Type, state, who has it, which promise it carries and when it is due. */
export function QueueFilters({ criteria, onCriteria }: QueueFiltersProps) {
  const { t } = useTranslation('desk');
  const over = criteria.view === 'ended';
  const choose = (name: keyof Criteria) => (value: string | undefined) =>
    onCriteria({ ...criteria, [name]: value });
  return (
    <div className="queue-filters" role="search" aria-label={t('queue.filters')}>
      <Choice
        label={t('queue.type')}
        value={criteria.type}
        options={types.map((value) => ({
          value,
          label: t(`requestType.${value}`, { ns: 'shared' }),
        }))}
        onChoose={choose('type')}
      />
      <Choice
        label={t('queue.state')}
        value={criteria.state}
        options={(over ? ended : open).map((value) => ({
          value,
          label: t(`requestState.${value}`, { ns: 'shared' }),
        }))}
        onChoose={choose('state')}
      />
      {criteria.view !== 'mine' && (
        <AssigneeChoice value={criteria.assignee} onChoose={choose('assignee')} />
      )}
      <PromiseChoice value={criteria.promise} onChoose={choose('promise')} />
      {!over && <DueChoice value={criteria.due} onChoose={choose('due')} />}
      {isNarrowed(criteria) && (
        <Button type="link" onClick={() => onCriteria({ view: criteria.view })}>
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

const spans = ['overdue', 'today', 'week'];

/** A span of days, or the one day that somebody came with. */
function DueChoice({ value, onChoose }: Chosen) {
  const { t, i18n } = useTranslation('desk');
  const days = value && !spans.includes(value) ? [value] : [];
  return (
    <Choice
      label={t('queue.dueWhen')}
      value={value}
      options={[
        ...spans.map((span) => ({ value: span, label: t(`summary.${span}`) })),
        ...days.map((day) => ({
          value: day,
          label: t('clocks.due', { day: formatDay(day, i18n.language) }),
        })),
      ]}
      onChoose={onChoose}
    />
  );
}
