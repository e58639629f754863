import { describe, expect, it } from 'vitest';
import { presetKeys, readWish, writeWish } from './keys';
import { actOf } from './useKeys';

const wish = { off: false, map: { ...presetKeys } };
const press = (key: string, init: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key, ...init });

describe('what was wished for', () => {
  it.each([
    { off: false, map: { ...presetKeys } },
    { off: true, map: { ...presetKeys, next: 'n' } },
    { off: false, map: { ...presetKeys, open: '&', pick: '=' } },
  ])('is read as it was written', (one) => expect(readWish(writeWish(one))).toEqual(one));

  it.each(['next=k', 'next=jj', 'next=%', 'gibberish'])(
    'falls back to the preset where it makes no sense: %s',
    (text) => expect(readWish(text).map).toEqual(presetKeys),
  );
});

describe('a single key', () => {
  it('does what it stands for', () => {
    expect(actOf(press('j'), wish)).toBe('next');
  });

  it('does nothing once single keys are off', () => {
    expect(actOf(press('j'), { ...wish, off: true })).toBeUndefined();
  });

  it('does nothing while an input method composes', () => {
    expect(actOf(press('j', { isComposing: true }), wish)).toBeUndefined();
    expect(actOf(press('j', { keyCode: 229 }), wish)).toBeUndefined();
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'])('does nothing with %s', (modifier) => {
    expect(actOf(press('j', { [modifier]: true }), wish)).toBeUndefined();
  });

  it('does nothing in a field', () => {
    document.body.innerHTML = '<textarea></textarea>';
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    let act: string | undefined = 'none';
    field.addEventListener('keydown', (event) => {
      act = actOf(event, wish);
    });
    field.dispatchEvent(press('j', { bubbles: true }));
    expect(act).toBeUndefined();
  });
});
