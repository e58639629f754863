import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { assuranceOf } from '../api';
import { Loaded } from '../../shared/ui/Loaded';
import { PageHead } from '../PageHead';
import { guardianshipsOf } from './api';
import './family.css';
import { InviteCard } from './InviteCard';
import { MyGuardians } from './MyGuardians';
import { MyWards } from './MyWards';

/** Guardianship whole: a child invites, a parent takes it up, sees it and ends it. */
export function FamilyPage({ subject }: { subject: string }) {
  const { t } = useTranslation('me');
  const list = useQuery(guardianshipsOf(subject));
  const assurance = useQuery(assuranceOf(subject));
  const adult = Boolean(assurance.data?.maskedName) && !assurance.data?.under14;
  return (
    <>
      <PageHead title={t('family.title')} lead={t('family.lead')} />
      <Loaded query={list} lines={6}>
        {({ items }) => (
          <div className="stack stack--wide">
            <MyWards
              wards={items.filter(({ guardian }) => guardian === subject)}
              subject={subject}
              adult={adult}
            />
            <MyGuardians guardianships={items.filter(({ child }) => child === subject)} />
            {!adult &&
              !items.some(({ child, state }) => child === subject && state === 'ACTIVE') && (
                <InviteCard subject={subject} />
              )}
          </div>
        )}
      </Loaded>
    </>
  );
}
