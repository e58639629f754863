import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messagesFor, problemOf } from '../shared/problem';
import { Button } from '../shared/ui/Button';
import { Field } from '../shared/ui/Field';
import { ProblemNote } from '../shared/ui/ProblemNote';
import { useAction } from '../shared/useAction';
import { type AccountData, finishSignup, type FinishedSignup, type StartedSignup } from './api';

interface AccountStepProps {
  signup: StartedSignup;
  receipt: string;
  onDone: (done: FinishedSignup) => void;
}

/** The account itself: few fields, asked only after the notice was answered. */
export function AccountStep({ signup, receipt, onDone }: AccountStepProps) {
  const { t } = useTranslation('demo');
  const [account, setAccount] = useState<AccountData>({ username: '', password: '' });
  const finish = useAction(
    (input: AccountData, key) => finishSignup(signup, input, receipt, key),
    onDone,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!finish.isPending) finish.mutate(account);
  };
  const byField = finish.error ? (problemOf(finish.error).violations ?? []).length > 0 : false;
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <h2>{t('account.title')}</h2>
      <Field
        label={t('account.username')}
        hint={t('account.usernameHint')}
        autoComplete="username"
        required
        value={account.username}
        errors={messagesFor(finish.error, 'username')}
        onChange={(event) => setAccount({ ...account, username: event.target.value })}
      />
      <Field
        label={t('account.password')}
        hint={t('account.passwordHint')}
        type="password"
        autoComplete="new-password"
        required
        value={account.password}
        errors={messagesFor(finish.error, 'password')}
        onChange={(event) => setAccount({ ...account, password: event.target.value })}
      />
      <Field
        label={t('account.mobile')}
        hint={t('account.mobileHint')}
        type="tel"
        autoComplete="off"
        value={account.mobile ?? ''}
        errors={messagesFor(finish.error, 'mobile')}
        onChange={(event) => setAccount({ ...account, mobile: event.target.value || undefined })}
      />
      <Field
        label={t('account.email')}
        type="email"
        autoComplete="off"
        value={account.email ?? ''}
        errors={messagesFor(finish.error, 'email')}
        onChange={(event) => setAccount({ ...account, email: event.target.value || undefined })}
      />
      {finish.isError && !byField && <ProblemNote error={finish.error} />}
      <p>
        <Button type="submit" tone="primary" busy={finish.isPending}>
          {t('account.submit')}
        </Button>
      </p>
    </form>
  );
}
