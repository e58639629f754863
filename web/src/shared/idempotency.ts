import { newKey } from '../../sdk/src/core/client';

export { newKey };

/**
 * Keys per action: the same input keeps its key until the action succeeded, so that pressing again
 * after a lost answer repeats the action instead of doing it twice.
 */
export class ActionKeys {
  private fingerprint: string | undefined;
  private key = '';

  keyFor(input: unknown): string {
    const fingerprint = JSON.stringify(input) ?? '';
    if (fingerprint !== this.fingerprint) {
      this.fingerprint = fingerprint;
      this.key = newKey();
    }
    return this.key;
  }

  succeeded(): void {
    this.fingerprint = undefined;
  }
}
