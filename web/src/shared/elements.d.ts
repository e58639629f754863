import type { RefAttributes } from 'react';
import type { Recorded, ShouyueConsent, ShouyueCookies } from '../../sdk/src/index';

type Shown = Partial<
  Pick<ShouyueConsent, 'gateway' | 'notice' | 'client' | 'channel' | 'categoryNames'>
> & {
  lang?: string;
  class?: string;
  'onshouyue-answered'?: (event: CustomEvent<Recorded>) => void;
};

/** React sets what an element has as a property, and listens where a name begins with `on`. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'shouyue-consent': Shown & RefAttributes<ShouyueConsent>;
      'shouyue-cookies': Shown & RefAttributes<ShouyueCookies>;
    }
  }
}
