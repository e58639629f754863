import { Link } from 'react-router';

const pages: Record<string, string> = {
  req: 'requests',
  hld: 'holds',
  era: 'erasures',
  sub: 'people',
  inc: 'incidents',
  tck: 'tickets',
  ann: 'announcements',
};

/** The id of something, leading to its page where it has one. */
export function ObjectLink({ id }: { id: string }) {
  const page = pages[id.slice(0, id.indexOf('_'))];
  return page ? (
    <Link className="desk-mono" to={`/${page}/${id}`}>
      {id}
    </Link>
  ) : (
    <span className="desk-mono">{id}</span>
  );
}
