import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RequestType } from '../../api/types';
import { Loaded } from '../../shared/ui/Loaded';
import { promises } from '../api';
import './file.css';

/** What the site has promised for this kind of request, and where that is written. */
export function PromisedClocks({ type }: { type: RequestType }) {
  const { t } = useTranslation('me');
  const query = useQuery(promises);
  return (
    <div className="promised">
      <h3>{t('file.promised')}</h3>
      <Loaded query={query} lines={2}>
        {({ items }) => (
          <ul>
            {items
              .filter((promise) => promise.types.includes(type) && promise.stop !== 'PROOF_ASKED')
              .map((promise) => (
                <li key={promise.code}>
                  <p>{promise.name}</p>
                  <p className="muted small">{promise.clause}</p>
                </li>
              ))}
          </ul>
        )}
      </Loaded>
    </div>
  );
}
