import { type ReactNode, useState } from 'react';
import { Note } from '../../shared/ui/Note';
import { Asking } from '../asking/Asking';

interface AskedFirstProps {
  /** Code of the collection point whose separate consents the content needs. */
  point: string;
  title: string;
  refusedTitle: string;
  /** What else there is to do; nothing that urges. */
  refusedText: string;
  children: ReactNode;
}

/** Content that asks for personal data, shown once its separate consents stand. */
export function AskedFirst(props: AskedFirstProps) {
  const { point, title, refusedTitle, refusedText, children } = props;
  const [asked, setAsked] = useState<'open' | 'agreed' | 'refused'>('open');
  if (asked === 'agreed') return children;
  if (asked === 'refused') {
    return (
      <Note title={refusedTitle} live>
        <p>{refusedText}</p>
      </Note>
    );
  }
  return (
    <Asking
      point={point}
      title={title}
      onAgreed={() => setAsked('agreed')}
      onRefused={() => setAsked('refused')}
    />
  );
}
