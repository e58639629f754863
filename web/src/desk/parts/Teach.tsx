import type { ReactNode } from 'react';
import './parts.css';

interface TeachProps {
  title: string;
  text: string;
  children?: ReactNode;
}

/** Nothing is here yet: what would be, why one wants it, and the way to the first one. */
export function Teach({ title, text, children }: TeachProps) {
  return (
    <div className="desk-panel teach">
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div className="teach__ways">{children}</div>}
    </div>
  );
}
