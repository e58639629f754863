import { ConsentProblem } from '../../sdk/src/core/problem';
import { call } from './http';

/** Media types of the files that a request takes; the service looks at the content. */
export const attachable = 'application/pdf,image/png,image/jpeg,text/plain';

const largest = 5 * 1024 * 1024;

/**
 * Adds a file to a request. Its name travels in a header: names tell about people, and addresses
 * are logged. One that is too large is refused here, for the gateway would cut it off half sent.
 */
export async function attach<T>(path: string, file: Blob & { name: string }): Promise<T> {
  if (file.size > largest) {
    throw new ConsentProblem({ status: 413, code: 'file-too-large', title: '' });
  }
  const bytes = new Blob([file], { type: 'application/octet-stream' });
  const headers = { 'Shouyue-File-Name': encodeURIComponent(file.name) };
  return call('POST', path, { file: bytes, headers });
}
