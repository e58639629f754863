import { useDocumentTitle } from '../shared/useDocumentTitle';

/** A page's title and what it is for. */
export function PageHead({ title, lead }: { title: string; lead?: string }) {
  useDocumentTitle(title);
  return (
    <>
      <h1 className="page-title">{title}</h1>
      {lead && <p className="page-lead">{lead}</p>}
    </>
  );
}
