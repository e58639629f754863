import type { RefAttributes } from 'react';
import type { Recorded, ShouyueConsent } from '../../sdk/src/index';

/** React sets what an element has as a property, and listens where a name begins with `on`. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'shouyue-consent': Partial<Pick<ShouyueConsent, 'gateway' | 'notice' | 'categoryNames'>> &
        RefAttributes<ShouyueConsent> & {
          lang?: string;
          class?: string;
          'onshouyue-answered'?: (event: CustomEvent<Recorded>) => void;
        };
    }
  }
}
