import type { Page } from 'playwright-core';

/** What a thumb has to hit, in CSS pixels: on people's pages, and on the desk's (WCAG 2.5.8). */
const forPeople = 44;
const forStaff = 24;

/**
 * What can be pressed and is smaller than it has to be. Links within a sentence are not meant
 * (WCAG 2.5.8), nor what is there for screen readers alone; a label is a part of its box.
 */
export function tooSmall(page: Page): Promise<string[]> {
  const onDesk = new URL(page.url()).pathname.startsWith('/desk');
  return page.evaluate(findSmall, onDesk ? forStaff : forPeople);
}

function findSmall(least: number): string[] {
  const pressed = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) =>
      one.shadowRoot ? [one, ...within(one.shadowRoot)] : [one],
    );
  /** Where a press counts: a box's label, a field's frame, or what is laid over a whole card. */
  const areaOf = (one: Element): Element => {
    const frame = one.closest('.ant-select, .ant-input-affix-wrapper');
    if (frame && one.matches('input')) return frame;
    const { content, position } = getComputedStyle(one, '::after');
    const covers = content !== 'none' && position === 'absolute';
    if (covers && one instanceof HTMLElement) return one.offsetParent ?? one;
    return one.matches('input[type=checkbox], input[type=radio], input[type=file]')
      ? (one.closest('label') ?? one)
      : one;
  };
  const wrong: string[] = [];
  for (const one of within(document)) {
    if (!one.matches(pressed) || !one.checkVisibility({ visibilityProperty: true })) continue;
    const area = areaOf(one);
    const { width, height } = area.getBoundingClientRect();
    const { display, clipPath } = getComputedStyle(area);
    if (width <= 1 || height <= 1 || display === 'inline' || clipPath !== 'none') continue;
    if (Math.round(height) < least || Math.round(width) < least) {
      const size = `${Math.round(width)} × ${Math.round(height)} px`;
      wrong.push(`${size} is too small to press: ${one.outerHTML.slice(0, 100)}`);
    }
  }
  return wrong.slice(0, 5);
}
