import { useTranslation } from 'react-i18next';
import { Moment } from '../Moment';
import { Panel } from '../Panel';
import { StaffName } from '../Staff';
import './texts';

/** Something that was done to a case. */
export interface Done {
  at: string;
  what: string;
  actor: string;
  said?: string | null | undefined;
}

/** What was done, by whom and in which words. */
export function History({ entries }: { entries: Done[] }) {
  const { t } = useTranslation('parts');
  return (
    <Panel title={t('history')}>
      <ol className="desk-list">
        {entries.map(({ at, what, actor, said }, index) => (
          <li key={`${at} ${index}`}>
            <Moment at={at} /> · {what} · <StaffName id={actor} />
            {said && <p className="said">{said}</p>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
