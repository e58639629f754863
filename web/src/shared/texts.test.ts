import { describe, expect, it } from 'vitest';

type Tree = { [key: string]: string | Tree };

const files = import.meta.glob<Tree>('/src/**/i18n/*.json', { eager: true, import: 'default' });
const features = [...new Set(Object.keys(files).map((path) => path.replace(/[^/]+\.json$/, '')))];

/** Texts by path, plural forms folded: Chinese has one form where English has two. */
function flat(tree: Tree, prefix = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix + key.replace(/_(one|other)$/, '');
    if (typeof value === 'string') all.set(path, value);
    else flat(value, `${path}.`).forEach((text, name) => all.set(name, text));
  }
  return all;
}

const variables = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe.each(features)('texts of %s', (feature) => {
  const zh = flat(files[`${feature}zh-CN.json`] ?? {});
  const en = flat(files[`${feature}en.json`] ?? {});

  it('exist in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...zh.keys()].sort());
  });

  it('fill in the same values in both languages', () => {
    for (const [key, text] of zh)
      expect(variables(en.get(key) ?? ''), key).toEqual(variables(text));
  });

  it('no English text is Chinese, none is empty', () => {
    for (const [key, text] of en) {
      expect(text, key).not.toBe('');
      expect(text.replace(/守约|中文/g, ''), key).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
