import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Enforcement } from '../../api/types';
import { dataListsOf } from '../../lists/api';
import { useLocalText } from '../../shared/localText';
import { promisesOf } from '../api';

/** What enforces something, by a name that people know. */
export type Names = (does: Enforcement) => string;

/** Promises, purposes and kinds of requests by name; a code that nobody knows stands as it is. */
export function useNames(site: string): Names {
  const { t } = useTranslation('shared');
  const text = useLocalText();
  const promises = useQuery(promisesOf(site));
  const lists = useQuery(dataListsOf(site));
  const clocks = new Map(promises.data?.items.map(({ code, name }) => [code, name]));
  const purposes = new Map(
    lists.data?.collected.flatMap(({ uses }) =>
      uses.map(({ purpose, title }) => [purpose, text(title)] as const),
    ),
  );
  return ({ by, code }) => {
    if (by === 'CLOCK') return clocks.get(code) ?? code;
    if (by === 'PURPOSE') return purposes.get(code) ?? code;
    if (by === 'REQUEST') return t(`requestType.${code}`, { defaultValue: code });
    return '';
  };
}
