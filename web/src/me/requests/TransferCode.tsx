import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RightsRequestFile } from '../../api/types';
import { useSession } from '../../shared/session';
import { formatInstant } from '../../shared/time';
import { Button } from '../../shared/ui/Button';
import { Note } from '../../shared/ui/Note';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { useAction } from '../../shared/useAction';
import { makeHandoverCode } from '../api';

/** The one-time code that the person passes on to whom the data are to go; shown this once. */
export function TransferCode({ request }: { request: RightsRequestFile }) {
  const { t, i18n } = useTranslation('me');
  const site = useSession().data?.site ?? '';
  const make = useAction(makeHandoverCode);
  return (
    <>
      <p>{t('transfer.granted')}</p>
      {make.isError && <ProblemNote error={make.error} />}
      {make.data && (
        <Note tone="good" live title={<code className="transfer-code">{make.data.code}</code>}>
          <p>
            {t('transfer.valid', {
              until: formatInstant(make.data.validUntil, i18n.language),
              number: request.number,
            })}
          </p>
          <p>
            <Link to={`/trust/${site}/requests/${request.number}`}>{t('transfer.where')}</Link>
          </p>
        </Note>
      )}
      <p>
        <Button busy={make.isPending} onClick={() => make.mutate(request.id)}>
          {t(make.data ? 'transfer.again' : 'transfer.make')}
        </Button>
      </p>
    </>
  );
}
