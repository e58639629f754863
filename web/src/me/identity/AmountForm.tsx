import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messagesFor } from '../../shared/problem';
import { Button } from '../../shared/ui/Button';
import { Field } from '../../shared/ui/Field';
import { ProblemNote } from '../../shared/ui/ProblemNote';
import { useAction } from '../../shared/useAction';
import { tellAmount, verificationById } from './api';

/** The amount on the bank statement; what is no amount costs no try and is not sent. */
export function AmountForm({ id }: { id: string }) {
  const { t } = useTranslation('me');
  const [amount, setAmount] = useState('');
  const [malformed, setMalformed] = useState(false);
  const queries = useQueryClient();
  const { queryKey } = verificationById(id);
  const tell = useAction((typed: string) => tellAmount(id, typed));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = amount.trim();
    const isAmount = /^0\.\d{2}$/.test(typed);
    setMalformed(!isAmount);
    if (!isAmount || tell.isPending) return;
    tell.mutate(typed, {
      onSettled: async () => {
        setAmount('');
        await queries.invalidateQueries({ queryKey });
        await queries.invalidateQueries({ queryKey: ['assurance'] });
      },
    });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Field
        label={t('identity.enterprise.amount')}
        hint={t('identity.enterprise.amountHint')}
        inputMode="decimal"
        autoComplete="off"
        maxLength={4}
        value={amount}
        errors={
          malformed ? [t('identity.enterprise.amountForm')] : messagesFor(tell.error, 'amount')
        }
        onChange={(event) => setAmount(event.target.value)}
      />
      {tell.isError && <ProblemNote error={tell.error} />}
      <p>
        <Button type="submit" tone="primary" busy={tell.isPending}>
          {t('identity.enterprise.confirm')}
        </Button>
      </p>
    </form>
  );
}
