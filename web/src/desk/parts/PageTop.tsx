import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useDocumentTitle } from '../../shared/useDocumentTitle';
import './parts.css';

interface PageTopProps {
  title: string;
  /** One sentence that teaches what the page is for. */
  lead?: ReactNode;
  up?: { to: string; title: string };
  /** States beside the title. */
  tags?: ReactNode;
  actions?: ReactNode;
}

/** The head of a page: where one is, what it is for, what can be done. */
export function PageTop({ title, lead, up, tags, actions }: PageTopProps) {
  useDocumentTitle(title);
  return (
    <>
      {up && (
        <p className="desk-crumb">
          <Link to={up.to}>← {up.title}</Link>
        </p>
      )}
      <header className="page-top">
        <div className="page-top__title">
          <h1 className="desk-h1">{title}</h1>
          {tags}
        </div>
        {actions && <div className="page-top__actions">{actions}</div>}
      </header>
      {lead && <p className="desk-lead">{lead}</p>}
    </>
  );
}
