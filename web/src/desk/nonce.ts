/** The nonce that the gateway wrote into this page; styles without it are refused. */
export function pageNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}

/**
 * Gives the nonce to every style element made by script. Ant Design takes it through
 * ConfigProvider, but two helpers below it (scroll lock, scrollbar measure) know no nonce.
 * What can call createElement already runs as script, so no door opens for injected markup.
 */
export function lendNonceToStyles(): void {
  const nonce = pageNonce();
  const create = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
}
