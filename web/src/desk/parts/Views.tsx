import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import './parts.css';

interface ViewsProps {
  label: string;
  views: { name: string; to: To; title: ReactNode }[];
  present: string;
}

/** Sides of one page, each with an address of its own. */
export function Views({ label, views, present }: ViewsProps) {
  return (
    <nav className="views" aria-label={label}>
      {views.map(({ name, to, title }) => (
        <Link key={name} to={to} aria-current={name === present ? 'page' : undefined}>
          {title}
        </Link>
      ))}
    </nav>
  );
}
