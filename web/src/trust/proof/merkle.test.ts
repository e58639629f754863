import { describe, expect, it } from 'vitest';
import { sha256, utf8 } from './bytes';
import { included, leafHash } from './merkle';

async function node(left: Uint8Array, right: Uint8Array): Promise<Uint8Array> {
  return sha256(Uint8Array.of(1), left, right);
}

/** RFC 6962 §2.1 and §2.1.1 as they are written: the tree's hash, and the way of one leaf. */
async function tree(leaves: Uint8Array[]): Promise<Uint8Array> {
  const [first] = leaves;
  if (first && leaves.length === 1) return first;
  const left = half(leaves.length);
  return node(await tree(leaves.slice(0, left)), await tree(leaves.slice(left)));
}

async function way(at: number, leaves: Uint8Array[]): Promise<Uint8Array[]> {
  if (leaves.length === 1) return [];
  const left = half(leaves.length);
  return at < left
    ? [...(await way(at, leaves.slice(0, left))), await tree(leaves.slice(left))]
    : [...(await way(at - left, leaves.slice(left))), await tree(leaves.slice(0, left))];
}

function half(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

describe.each([1, 2, 3, 5, 8, 13])('in a tree of %i leaves', (size) => {
  it('every leaf is found at its own place and at no other', async () => {
    const names = Array.from({ length: size }, (_, i) => utf8(`leaf ${i}`));
    const leaves = await Promise.all(names.map(leafHash));
    const root = await tree(leaves);
    for (const [at, leaf] of leaves.entries()) {
      const siblings = await way(at, leaves);
      for (let place = 0; place < size; place++) {
        const there = await included(leaf, BigInt(place), BigInt(size), siblings, root);
        expect(there).toBe(place === at);
      }
      expect(await included(leaf, BigInt(at), BigInt(size), [...siblings, root], root)).toBe(false);
    }
  });
});
