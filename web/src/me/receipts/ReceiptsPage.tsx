import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceiptView } from '../../api/types';
import { saveFile } from '../../shared/saveFile';
import { formatInstant } from '../../shared/time';
import { Button } from '../../shared/ui/Button';
import { Empty } from '../../shared/ui/Empty';
import { Loaded, Skeleton } from '../../shared/ui/Loaded';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { useAction } from '../../shared/useAction';
import { consentsOf, receipts } from '../api';
import { useLocalText } from '../../shared/localText';
import './receipts.css';

const ReceiptCheck = lazy(() => import('./ReceiptCheck'));

/** The receipts a person may keep, on paper or as a file, and check. */
export function ReceiptsPage({ subject }: { subject: string }) {
  const { t } = useTranslation('me');
  const query = useQuery(receipts);
  const title = usePurposeTitle(subject);
  return (
    <div className="card">
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('receipts.empty')}>
              <p>{t('receipts.emptyHint')}</p>
            </Empty>
          ) : (
            <ul className="receipts">
              {items.map((receipt) => (
                <Receipt key={receipt.id} receipt={receipt} title={title} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}

/** The titles of purposes as the consents name them; the bare code until those are here. */
function usePurposeTitle(subject: string): (purpose: string) => string {
  const consents = useQuery(consentsOf(subject));
  const text = useLocalText();
  return (purpose) => {
    const known = consents.data?.items.find((consent) => consent.purpose === purpose);
    return known ? text(known.title) : purpose;
  };
}

interface ReceiptProps {
  receipt: ReceiptView;
  title: (purpose: string) => string;
}

function Receipt({ receipt, title }: ReceiptProps) {
  const { t, i18n } = useTranslation('me');
  const { id } = receipt;
  const [checking, setChecking] = useState(false);
  return (
    <li className="receipt">
      <div>
        <h2 className="receipt__title">
          {t(`receipts.kind.${receipt.kind}`)} ·{' '}
          {t('receipts.issued', { at: formatInstant(receipt.issuedAt, i18n.language) })}
        </h2>
        <p className="muted small">
          {t('receipts.purposes', {
            list: receipt.purposes.map(title).join(t('separator', { ns: 'shared' })),
          })}
        </p>
        <p className="muted small">
          {t('receipts.number')} <span className="mono">{id}</span>
        </p>
      </div>
      <div className="button-row">
        <Keep id={id} form="pdf" />
        <Keep id={id} form="json" />
        <Button
          small
          aria-label={t('receipts.checkNamed', { id })}
          aria-expanded={checking}
          onClick={() => setChecking(!checking)}
        >
          {t('receipts.check')}
        </Button>
      </div>
      {checking && (
        <div className="receipt__check">
          <Suspense fallback={<Skeleton lines={3} />}>
            <ReceiptCheck id={id} />
          </Suspense>
        </div>
      )}
    </li>
  );
}

const mediaTypes = { json: 'application/ld+json', pdf: 'application/pdf' } as const;

/** One of the forms of a receipt, as a file. */
function Keep({ id, form }: { id: string; form: keyof typeof mediaTypes }) {
  const { t } = useTranslation('me');
  const save = useAction(() => saveFile(`/v1/receipts/${id}`, mediaTypes[form], `${id}.${form}`));
  return (
    <>
      <Button
        small
        busy={save.isPending}
        aria-label={t(`receipts.${form}Named`, { id })}
        onClick={() => save.mutate(undefined)}
      >
        {t(`receipts.${form}`)}
      </Button>
      {save.isError && <ProblemNote error={save.error} />}
    </>
  );
}
