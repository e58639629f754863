import type { ReactNode } from 'react';
import './tag.css';

export type Tone = 'good' | 'bad' | 'warn' | 'info' | 'plain';

/** A state in one word; the words carry the meaning, the colour only supports it. */
export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`tag tag--${tone}`}>{children}</span>;
}
