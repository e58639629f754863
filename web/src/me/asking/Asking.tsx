import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recorded } from '../../../sdk/src/index';
import type { NoticeView } from '../../api/types';
import { useCategoryNames } from '../../shared/categories';
import { Card } from '../../shared/ui/Card';
import { Loaded } from '../../shared/ui/Loaded';
import { noticeAt, ownClient } from './api';
import './asking.css';

interface AskingProps {
  /** Code of the collection point whose purposes are asked for. */
  point: string;
  title: string;
  /** What else can be done instead of agreeing. */
  instead?: ReactNode;
  onAgreed: () => void;
  onRefused: () => void;
}

/**
 * Asks for the separate consents of a collection point before anything is collected there. What
 * stands is not asked again; agreeing and refusing are the same two clicks.
 */
export function Asking({ point, title, instead, onAgreed, onRefused }: AskingProps) {
  const { i18n } = useTranslation();
  const notice = useQuery({
    queryKey: ['notice', point, i18n.language],
    queryFn: () => noticeWithElement(point, i18n.language),
    staleTime: 'static',
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return (
    <Card title={title}>
      <Loaded query={notice} lines={8}>
        {(shown) =>
          shown.items.length === 0 ? (
            <Standing agreed={!shown.skipped.some(isRefusal)} {...{ onAgreed, onRefused }} />
          ) : (
            <>
              <Question notice={shown} {...{ onAgreed, onRefused }} />
              {instead}
            </>
          )
        }
      </Loaded>
    </Card>
  );
}

/** The notice, and with it the element that shows it: nothing of it is needed before. */
async function noticeWithElement(point: string, locale: string): Promise<NoticeView> {
  const [notice] = await Promise.all([noticeAt(point, locale), import('../../../sdk/src/index')]);
  return notice;
}

type Skipped = NoticeView['skipped'][number];

const isRefusal = ({ reason }: Skipped) => reason === 'declined-recently';

type Ends = Pick<AskingProps, 'onAgreed' | 'onRefused'>;

/** Nothing is left to ask: what was answered before decides. */
function Standing({ agreed, onAgreed, onRefused }: Ends & { agreed: boolean }) {
  useEffect(() => (agreed ? onAgreed() : onRefused()), [agreed, onAgreed, onRefused]);
  return null;
}

function Question({ notice, onAgreed, onRefused }: Ends & { notice: NoticeView }) {
  const { i18n } = useTranslation();
  const categoryNames = useCategoryNames();
  const queries = useQueryClient();
  const answered = ({ consents }: Recorded) => {
    void queries.invalidateQueries({ queryKey: ['consents'] });
    if (consents.every(({ state }) => state === 'GIVEN' || state === 'NOTIFIED')) onAgreed();
    else onRefused();
  };
  return (
    <shouyue-consent
      class="asking"
      lang={i18n.language}
      channel="privacy-centre"
      client={ownClient}
      notice={notice}
      categoryNames={categoryNames}
      onshouyue-answered={(event) => answered(event.detail)}
    />
  );
}
