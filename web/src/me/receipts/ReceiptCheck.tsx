import { useQuery } from '@tanstack/react-query';
import { download } from '../../shared/http';
import { Loaded } from '../../shared/ui/Loaded';
import { usePublicLog } from '../../trust/api';
import { checkFile } from '../../trust/checkFile';
import { VerdictNote } from '../../trust/VerdictNote';

/** What the browser itself finds when it checks the receipt against the log's key. */
export default function ReceiptCheck({ id }: { id: string }) {
  const log = usePublicLog();
  return (
    <Loaded query={log} lines={3}>
      {({ line }) => <Verdict id={id} keys={line} />}
    </Loaded>
  );
}

function Verdict({ id, keys }: { id: string; keys: string }) {
  const verdict = useQuery({
    queryKey: ['receipt-verdict', id, keys],
    queryFn: async () =>
      checkFile(await download(`/v1/receipts/${id}`, 'application/ld+json'), keys),
    gcTime: 0,
  });
  return (
    <Loaded query={verdict} lines={3}>
      {(found) => <VerdictNote name={id} verdict={found} />}
    </Loaded>
  );
}
