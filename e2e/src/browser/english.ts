import type { Page } from 'playwright-core';
import { until } from '../stack/until.js';

/** What people named or stated: the suite, the other language, made-up people, files, incidents, bases. */
const name =
  '守约|中文|欧阳|欧\\*|绰号|沈知衡|委托书|测试库可公开读取|网络安全法 第|示例文号|示例商城|电子商务法 第';

/** What people wrote or were written, in the language of their request; and codes. */
const written =
  '.request-messages, .message-line, .inbox-entry, .message, .said, .mono, .desk-mono, code';

/** A key that is shown for want of a text, or a value that was not filled in. */
const raw = '^[a-z]\\w*(\\.[\\w-]+)+$|\\{\\{';

/** How long a page may take to ask anew for what services word, in seconds. */
const patience = 4;

/**
 * Texts that an English page should not show or tell screen readers: Chinese that is not marked as
 * such, and raw keys.
 */
function foreign(page: Page): Promise<string[]> {
  return page.evaluate(
    ([name = '', raw = '', written = '']) => {
      const found = new Set<string>();
      const check = (text: string | null, element: Element) => {
        const said = text?.trim() ?? '';
        const chinese = /\p{Script=Han}/u.test(said) && !new RegExp(name).test(said);
        if (!chinese && !new RegExp(raw, 'i').test(said)) return;
        if (element.closest(`[lang^="zh"], ${written}`)) return;
        if (!element.checkVisibility({ visibilityProperty: true })) return;
        found.add(`“${said.slice(0, 60)}” in ${element.outerHTML.slice(0, 100)}`);
      };
      const walk = (root: Document | ShadowRoot) => {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) walk(element.shadowRoot);
          if (element.matches('head *, script, style')) continue;
          for (const told of ['aria-label', 'placeholder', 'title', 'alt']) {
            check(element.getAttribute(told), element);
          }
          for (const node of element.childNodes) {
            if (node.nodeType === Node.TEXT_NODE) check(node.textContent, element);
          }
        }
      };
      walk(document);
      return [...found];
    },
    [name, raw, written],
  );
}

async function switchTo(page: Page, language: 'en' | 'zh-CN'): Promise<void> {
  // Under a dialog the switch takes no click of a mouse; it is pressed all the same.
  await page
    .locator(`button[lang="${language}"]`)
    .first()
    .dispatchEvent('click', undefined, { timeout: 5_000 });
  await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
}

/** Does `work` while the open page is in English; the texts on it that are not. */
export async function inEnglish(page: Page, work: () => Promise<void>): Promise<string[]> {
  await switchTo(page, 'en');
  let wrong: string[] = [];
  const read = async () => (wrong = await foreign(page)).length === 0;
  await until('a page in English', read, patience).catch(() => undefined);
  await work();
  await switchTo(page, 'zh-CN');
  return wrong;
}
