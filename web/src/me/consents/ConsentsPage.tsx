import { useQuery } from '@tanstack/react-query';
import { consentsOf } from '../api';
import { ConsentHistory } from './ConsentHistory';
import { ConsentList } from './ConsentList';

/** Every purpose with its present state; what rests on consent is withdrawn here. */
export function ConsentsPage({ subject }: { subject: string }) {
  const consents = useQuery(consentsOf(subject));
  return (
    <>
      <ConsentList subject={subject} />
      {!consents.isPending && <ConsentHistory subject={subject} />}
    </>
  );
}
