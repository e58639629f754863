import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Answered } from '../../parts/Answered';
import { Teach } from '../../parts/Teach';
import { policyVersion } from '../../policy/api';
import { FindingsPanel } from '../../policy/FindingsPanel';
import { useNewest } from './newest';

/** What the text promises and points to; a click makes each a clock, a rule or a draft. */
export function FindingsStep() {
  const { t } = useTranslation('wizard');
  const { policy, version } = useNewest();
  if (!policy || !version)
    return <Teach title={t('findings.noTextTitle')} text={t('findings.noText')} />;
  return <Read document={policy.document} version={version.version} />;
}

function Read({ document, version }: { document: string; version: number }) {
  const query = useQuery(policyVersion(document, version));
  const [sentence, setSentence] = useState<string>();
  return (
    <Answered query={query}>
      {({ body }) => <FindingsPanel version={body} shown={sentence} onShow={setSentence} />}
    </Answered>
  );
}
