import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { Moment } from '../Moment';
import { makeHandoverCode } from './api';

/** A one-time code by which an agent or next of kin fetches the export; shown this once. */
export function HandoverCode({ request }: { request: string }) {
  const { t } = useTranslation('particular');
  const make = useAction(makeHandoverCode);
  return (
    <>
      <Button loading={make.isPending} onClick={() => make.mutate(request)}>
        {t('handover.make')}
      </Button>
      {make.isError && <Failure error={make.error} />}
      {make.data && (
        <Alert
          type="success"
          role="status"
          title={<code className="secret">{make.data.code}</code>}
          description={
            <>
              {t('handover.text')} <Moment at={make.data.validUntil} />
            </>
          }
        />
      )}
    </>
  );
}
