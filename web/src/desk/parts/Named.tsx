import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface NamedProps {
  to?: string;
  name: ReactNode;
  /** Code or number, as machines and letters name it. */
  code: ReactNode;
}

/** What something is called, leading to its page where it has one, over its code. */
export function Named({ to, name, code }: NamedProps) {
  return (
    <>
      {to ? <Link to={to}>{name}</Link> : name}
      <div className="desk-small desk-mono">{code}</div>
    </>
  );
}
