import { useQuery } from '@tanstack/react-query';
import { assuranceOf } from '../api';
import { Loaded } from '../../shared/ui/Loaded';
import { guardianshipsOf } from './api';
import './family.css';
import { InviteCard } from './InviteCard';
import { MyGuardians } from './MyGuardians';
import { MyWards } from './MyWards';

/** Guardianship whole: a child invites, a parent takes it up, sees it and ends it. */
export function FamilyPage({ subject }: { subject: string }) {
  const list = useQuery(guardianshipsOf(subject));
  const assurance = useQuery(assuranceOf(subject));
  const adult = Boolean(assurance.data?.maskedName) && !assurance.data?.under14;
  return (
    <Loaded query={list} lines={6}>
      {({ items }) => (
        <div className="stack stack--wide">
          <MyWards
            wards={items.filter(({ guardian }) => guardian === subject)}
            subject={subject}
            adult={adult}
          />
          <MyGuardians guardianships={items.filter(({ child }) => child === subject)} />
          {!adult && !items.some(({ child, state }) => child === subject && state === 'ACTIVE') && (
            <InviteCard subject={subject} />
          )}
        </div>
      )}
    </Loaded>
  );
}
