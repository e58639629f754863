import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../shared/http';
import { loginPath } from '../shared/session';
import { Card } from '../shared/ui/Card';
import { Loaded } from '../shared/ui/Loaded';

interface Account {
  username: string;
  password: string;
  role: string;
  landing: string;
}

/** The made-up people of the local stack, each one click away from being signed in. */
export function LocalAccounts() {
  const { t } = useTranslation('start');
  const accounts = useQuery({
    queryKey: ['local-accounts'],
    queryFn: () => call<{ items: Account[] }>('GET', '/local/accounts'),
  });
  return (
    <Card title={t('accounts')}>
      <p className="muted small accounts__lead">{t('accountsLead')}</p>
      <Loaded query={accounts} lines={5}>
        {({ items }) => (
          <ul className="accounts">
            {items.map((account) => (
              <AccountRow key={account.username} account={account} />
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}

function AccountRow({ account }: { account: Account }) {
  const { t } = useTranslation('start');
  const role = t(`role.${account.role}`, { defaultValue: account.role });
  return (
    <li className="account">
      <div>
        <p className="account__role">{role}</p>
        <dl className="account__login">
          <div>
            <dt>{t('column.username')}</dt>
            <dd className="mono">{account.username}</dd>
          </div>
          <div>
            <dt>{t('column.password')}</dt>
            <dd className="mono">{account.password}</dd>
          </div>
        </dl>
      </div>
      <a
        className="button button--small"
        href={loginPath(account.landing, account.username)}
        aria-label={t('signInAsRole', { role })}
      >
        {t('signInAs')}
      </a>
    </li>
  );
}
