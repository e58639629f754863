import { queryOptions } from '@tanstack/react-query';
import type { KeyLife } from '../../api/types';
import { call } from '../../shared/http';

export const keyLife = queryOptions({
  queryKey: ['key-life'],
  queryFn: () => call<KeyLife>('GET', '/v1/key-life'),
});

export function rotateKey(key: string) {
  return call<KeyLife>('POST', '/v1/key-life/rotate', { key });
}
