import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dataListsOf } from '../../lists/api';
import type { OwnData } from '../../lists/CollectedList';
import { ListCards } from '../../lists/ListCards';
import { Loaded } from '../../shared/ui/Loaded';
import { accountOf, assuranceOf, consentsOf } from '../api';
import { masked } from './masked';

interface MyDataPageProps {
  site: string;
  subject: string;
}

/** The two lists that people know, with what is true of this person beside each line. */
export function MyDataPage({ site, subject }: MyDataPageProps) {
  const lists = useQuery(dataListsOf(site));
  const own = useOwnData(subject);
  return (
    <>
      <Loaded query={lists} lines={8}>
        {(all) => <ListCards lists={all} own={own} />}
      </Loaded>
      {!lists.isPending && <Actions />}
    </>
  );
}

/** What can be asked about one's data; it comes with the lists above it, so as not to move. */
function Actions() {
  const { t } = useTranslation('me');
  return (
    <p className="button-row page-actions">
      <Link className="button" to="/me/requests/new?type=COPY">
        {t('data.copy')}
      </Link>
      <Link className="button" to="/me/requests/new?type=CORRECTION">
        {t('data.correct')}
      </Link>
      <Link className="button" to="/me/requests/new?type=DELETION">
        {t('data.delete')}
      </Link>
    </p>
  );
}

/** What is held of the person, as far as the services tell it; lines without stay as they are. */
function useOwnData(subject: string): OwnData | undefined {
  const consents = useQuery(consentsOf(subject));
  const account = useQuery(accountOf(subject));
  const assurance = useQuery(assuranceOf(subject));
  if (!consents.data) return undefined;
  const states = new Map(consents.data.items.map(({ purpose, state }) => [purpose, state]));
  const values: Record<string, string | null | undefined> = {
    username: account.data?.username,
    nickname: account.data?.nickname,
    email: account.data?.email,
    mobile: account.data?.mobile,
  };
  const name = assurance.data?.maskedName;
  return {
    stateOf: (purpose) => states.get(purpose) ?? 'NONE',
    valueOf: (category) => {
      if (category === 'real_name') return name ?? undefined;
      const value = values[category];
      return value ? masked(value) : undefined;
    },
  };
}
