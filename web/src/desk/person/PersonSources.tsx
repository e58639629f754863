import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SuppliedContact } from '../../api/setup';
import { Tag, type Tone } from '../../shared/ui/Tag';
import { Failure } from '../Failure';
import { Moment } from '../Moment';
import { Panel } from '../Panel';
import { sourcesOf, suppliedBy } from './api';

const tones: Record<string, Tone> = { TOLD: 'info', STOPPED: 'warn' };

/** Contacts of others that the person supplied, and who supplied theirs. */
export function PersonSources({ id }: { id: string }) {
  const { t } = useTranslation('person');
  const supplied = useQuery(suppliedBy(id));
  const sources = useQuery(sourcesOf(id));
  const theirs = supplied.data?.items ?? [];
  const others = sources.data?.suppliedBy ?? [];
  return (
    <Panel title={t('sources.title')}>
      {supplied.isError && <Failure error={supplied.error} onRetry={supplied.refetch} />}
      {sources.isError && <Failure error={sources.error} onRetry={sources.refetch} />}
      {theirs.length + others.length === 0 && <p className="desk-small">{t('sources.none')}</p>}
      <ul className="desk-list">
        {others.map(({ name, ...one }) => (
          <Contact key={one.id} contact={one} said={t('sources.by', { who: name ?? '—' })} />
        ))}
        {theirs.map((one) => (
          <Contact
            key={one.id}
            contact={one}
            said={t('sources.supplied', { contact: one.contact ?? '—' })}
          />
        ))}
      </ul>
    </Panel>
  );
}

interface ContactProps {
  contact: Pick<SuppliedContact, 'purpose' | 'state' | 'suppliedAt'>;
  said: string;
}

function Contact({ contact: { purpose, state, suppliedAt }, said }: ContactProps) {
  const { t } = useTranslation('person');
  return (
    <li>
      {said} <Tag tone={tones[state] ?? 'plain'}>{t(`sources.state.${state}`)}</Tag>
      <div className="desk-small">
        <span className="desk-mono">{purpose}</span> · <Moment at={suppliedAt} day />
      </div>
    </li>
  );
}
