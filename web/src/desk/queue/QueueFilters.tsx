import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RequestState, RequestType } from '../../api/types';
import type { QueueFilter } from '../api';

const types: RequestType[] = [
  'CANCELLATION',
  'DELETION',
  'CORRECTION',
  'ACCESS',
  'COPY',
  'TRANSFER',
];
const moreTypes: RequestType[] = ['RESTRICTION', 'OBJECTION', 'AUTOMATED_DECISION', 'EXPLANATION'];
const lastTypes: RequestType[] = ['NEXT_OF_KIN', 'COMPLAINT'];
const states: RequestState[] = [
  'RECEIVED',
  'AWAITING_IDENTITY',
  'IN_PROGRESS',
  'AWAITING_REQUESTER',
  'GRANTED',
];
const moreStates: RequestState[] = ['PARTLY', 'EXECUTING'];

interface QueueFiltersProps {
  filter: QueueFilter;
  onFilter: (filter: QueueFilter) => void;
}

/** Type and state; the summary strip filters by what is due. */
export function QueueFilters({ filter, onFilter }: QueueFiltersProps) {
  const { t } = useTranslation('desk');
  const any = Object.values(filter).some(Boolean);
  return (
    <div className="queue-filters" role="search" aria-label={t('queue.filters')}>
      <Select
        allowClear
        aria-label={t('queue.type')}
        placeholder={t('queue.type')}
        value={filter.type}
        popupMatchSelectWidth={false}
        options={[...types, ...moreTypes, ...lastTypes].map((value) => ({
          value,
          label: t(`requestType.${value}`, { ns: 'shared' }),
        }))}
        onChange={(type: string | undefined) => onFilter({ ...filter, type })}
      />
      <Select
        allowClear
        aria-label={t('queue.state')}
        placeholder={t('queue.state')}
        value={filter.state}
        popupMatchSelectWidth={false}
        options={[...states, ...moreStates].map((value) => ({
          value,
          label: t(`requestState.${value}`, { ns: 'shared' }),
        }))}
        onChange={(state: string | undefined) => onFilter({ ...filter, state })}
      />
      {any && (
        <Button type="link" onClick={() => onFilter({})}>
          {t('queue.clear')}
        </Button>
      )}
    </div>
  );
}
