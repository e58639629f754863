import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Elements } from '../../api/types';
import { messagesFor, problemOf } from '../../shared/problem';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Field } from '../../shared/ui/Field';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { useAction } from '../../shared/useAction';
import { verifyElements } from './api';
import { ElementFields } from './ElementFields';
import { Outcome } from './Outcome';

interface ElementsFormProps {
  subject: string;
  /** Whether the law demands the check, so that it rests on no consent. */
  duty: boolean;
  mobile: boolean;
  bankCard: boolean;
}

const nothing: Elements = { name: '', idNumber: '' };

/** Two to four elements against the provider; none is kept by this page once sent. */
export function ElementsForm({ subject, duty, mobile, bankCard }: ElementsFormProps) {
  const { t } = useTranslation('me');
  const [elements, setElements] = useState(nothing);
  const queries = useQueryClient();
  const check = useAction(verifyElements, async ({ state }) => {
    if (state !== 'VERIFIED') return;
    setElements(nothing);
    await queries.invalidateQueries({ queryKey: ['assurance', subject] });
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (check.isPending) return;
    const { mobile: number, bankCard: card, ...always } = elements;
    check.mutate({
      ...always,
      ...(mobile && { mobile: number ?? '' }),
      ...(bankCard && { bankCard: card ?? '' }),
    });
  };
  const invalid = check.error ? (problemOf(check.error).violations ?? []).length > 0 : false;
  return (
    <Card title={t('identity.formTitle')}>
      <form className="stack" onSubmit={submit} noValidate autoComplete="off">
        <p className="muted small">{t(duty ? 'identity.why' : 'identity.whyAgreed')}</p>
        <ElementFields elements={elements} error={check.error} onChange={setElements} />
        {mobile && (
          <Field
            label={t('identity.mobile')}
            hint={t('identity.mobileHint')}
            type="tel"
            value={elements.mobile ?? ''}
            errors={messagesFor(check.error, 'mobile')}
            onChange={(event) => setElements({ ...elements, mobile: event.target.value })}
          />
        )}
        {bankCard && (
          <Field
            label={t('identity.bankCard')}
            hint={t('identity.bankCardHint')}
            inputMode="numeric"
            value={elements.bankCard ?? ''}
            errors={messagesFor(check.error, 'bankCard')}
            onChange={(event) => setElements({ ...elements, bankCard: event.target.value })}
          />
        )}
        {check.isError && !invalid && <ProblemNote error={check.error} />}
        {check.isError && problemOf(check.error).code === 'identity-change-needed' && (
          <p>
            <Link className="button" to="/me/identity/change">
              {t('identity.change.title')}
            </Link>
          </p>
        )}
        {check.data && <Outcome state={check.data.state} reason={check.data.reason} />}
        <p>
          <Button type="submit" tone="primary" busy={check.isPending}>
            {t(check.isPending ? 'identity.busy' : 'identity.submit')}
          </Button>
        </p>
      </form>
    </Card>
  );
}
