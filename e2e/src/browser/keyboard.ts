import type { Locator, Page } from 'playwright-core';

/** Tabs from the top of the page to `action`; how many presses, and whether the focus shows. */
export async function tabTo(
  page: Page,
  action: Locator,
  most = 60,
): Promise<{ presses: number; visible: boolean }> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  });
  await action.waitFor();
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press('Tab');
    if (await action.evaluate(isFocused)) {
      return { presses, visible: await action.evaluate(showsFocus) };
    }
  }
  throw new Error(`${most} times Tab did not reach ${action.toString()}`);
}

/** Within its own tree: what lies in a shadow root is never the document's active element. */
function isFocused(element: Element): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

function showsFocus(element: Element): boolean {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  return element.matches(':focus-visible') && (outlined || boxShadow !== 'none');
}
