import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Enterprise } from '../../api/types';
import { messagesFor, problemOf } from '../../shared/problem';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Field } from '../../shared/ui/Field';
import { Labelled } from '../../shared/ui/Labelled';
import { ProblemNote } from '../../shared/ui/ProblemNote';

/** As licences print them; the service takes any wording. */
const natures = ['有限责任公司', '股份有限公司', '个人独资企业', '合伙企业', '个体工商户'];

interface EnterpriseFormProps {
  busy: boolean;
  error: unknown;
  onSend: (enterprise: Enterprise) => void;
}

/** The licence and the account that the deposit goes to. */
export function EnterpriseForm({ busy, error, onSend }: EnterpriseFormProps) {
  const { t } = useTranslation('me');
  const [licence, setLicence] = useState({
    name: '',
    licenceNumber: '',
    nature: natures[0] ?? '',
    region: '',
  });
  const [bank, setBank] = useState({ branch: '', account: '', holder: '' });
  const [asPrinted, setAsPrinted] = useState(false);
  const violations = error ? (problemOf(error).violations ?? []) : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const holder = bank.holder || licence.name;
    if (!busy) onSend({ ...licence, bank: { ...bank, holder }, ...(asPrinted && { asPrinted }) });
  };
  const licenceField = (name: keyof typeof licence, hint?: string) => (
    <Field
      label={t(`identity.enterprise.${name}`)}
      hint={hint}
      value={licence[name]}
      required
      errors={messagesFor(error, `enterprise.${name}`)}
      onChange={(event) => setLicence({ ...licence, [name]: event.target.value })}
    />
  );
  const bankField = (name: keyof typeof bank, hint?: string) => (
    <Field
      label={t(`identity.enterprise.${name}`)}
      hint={hint}
      value={bank[name]}
      placeholder={name === 'holder' ? licence.name : undefined}
      errors={messagesFor(error, `bank.${name}`)}
      inputMode={name === 'account' ? 'numeric' : undefined}
      onChange={(event) => setBank({ ...bank, [name]: event.target.value })}
    />
  );
  return (
    <form className="stack stack--wide" onSubmit={submit} noValidate autoComplete="off">
      <Card title={t('identity.enterprise.licence')}>
        <div className="stack">
          {licenceField('name')}
          {licenceField('licenceNumber', t('identity.enterprise.licenceNumberHint'))}
          <label className="tick">
            <input
              type="checkbox"
              checked={asPrinted}
              onChange={(event) => setAsPrinted(event.target.checked)}
            />
            <span>{t('identity.enterprise.asPrinted')}</span>
          </label>
          <Labelled
            label={t('identity.enterprise.nature')}
            errors={messagesFor(error, 'enterprise.nature')}
          >
            {(described) => (
              <select
                {...described}
                value={licence.nature}
                onChange={(event) => setLicence({ ...licence, nature: event.target.value })}
              >
                {natures.map((nature, at) => (
                  <option key={nature} value={nature}>
                    {t(`identity.enterprise.natures.${at}`)}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
          {licenceField('region', t('identity.enterprise.regionHint'))}
        </div>
      </Card>
      <Card title={t('identity.enterprise.bank')}>
        <div className="stack">
          <p className="muted small">{t('identity.enterprise.bankLead')}</p>
          {bankField('branch', t('identity.enterprise.branchHint'))}
          {bankField('account')}
          {bankField('holder', t('identity.enterprise.holderHint'))}
        </div>
      </Card>
      {error != null && violations.length === 0 && <ProblemNote error={error} />}
      <p>
        <Button type="submit" tone="primary" busy={busy}>
          {t('identity.enterprise.send')}
        </Button>
      </p>
    </form>
  );
}
