/** Registers `<shouyue-consent>` and `<shouyue-cookies>`, and hands out the client. */
import { ShouyueConsent } from './elements/ShouyueConsent';
import { ShouyueCookies } from './elements/ShouyueCookies';

export * from './core/index';
export { runAllowed } from './page/scripts';
export { ShouyueConsent, ShouyueCookies };

declare global {
  interface HTMLElementTagNameMap {
    'shouyue-consent': ShouyueConsent;
    'shouyue-cookies': ShouyueCookies;
  }
}

if (typeof customElements !== 'undefined') {
  for (const [name, element] of [
    ['shouyue-consent', ShouyueConsent],
    ['shouyue-cookies', ShouyueCookies],
  ] as const) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
}
