import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { Failure } from '../Failure';
import { Panel } from '../Panel';
import { Answered } from '../parts/Answered';
import { useMay } from '../parts/useMay';
import { requestRules, setAutomatic } from './api';

/** Which plain requests go by themselves, by type. */
export function RequestRules() {
  const { t } = useTranslation('promise');
  const query = useQuery(requestRules);
  const officer = useMay('dpo');
  const queries = useQueryClient();
  const set = useMutation({
    mutationFn: setAutomatic,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['request-rules'] }),
  });
  return (
    <Panel title={t('automatic.title')}>
      <p className="desk-small dialog-text">{t('automatic.text')}</p>
      <Answered query={query} rows={3}>
        {({ items }) => (
          <ul className="switches">
            {items.map((rule) => (
              <li key={rule.type}>
                <Switch
                  checked={rule.automatic}
                  disabled={!officer || set.isPending}
                  aria-label={t(`requestType.${rule.type}`, { ns: 'shared' })}
                  onChange={(automatic) => set.mutate({ ...rule, automatic })}
                />{' '}
                {t(`requestType.${rule.type}`, { ns: 'shared' })}
              </li>
            ))}
          </ul>
        )}
      </Answered>
      {set.isError && <Failure error={set.error} />}
    </Panel>
  );
}
