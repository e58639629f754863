import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../sdk/src/index';
import type { Recorded } from '../../../sdk/src/index';
import { useCategoryNames } from '../../shared/categories';
import { Loaded } from '../../shared/ui/Loaded';
import { Answer } from './Answer';
import { useBegun } from './useBegun';

interface AskedProps {
  point: string;
  /** As a banner for cookies instead of a whole notice. */
  banner?: boolean;
  /** A selector of fields beside it with free text. */
  textFields?: string;
}

/** A collection point asks a newcomer; what was recorded stands below. */
export function Asked({ point, banner = false, textFields = '' }: AskedProps) {
  const { i18n } = useTranslation();
  const categoryNames = useCategoryNames();
  const started = useBegun(point);
  const [answer, setAnswer] = useState<Recorded>();
  const Element = banner ? 'shouyue-cookies' : 'shouyue-consent';
  return (
    <Loaded query={started} lines={6}>
      {({ gateway, notice }) => (
        <>
          <Element
            class="shop__notice"
            lang={i18n.language}
            gateway={gateway}
            notice={notice}
            categoryNames={categoryNames}
            {...(!banner && { textFields })}
            onshouyue-answered={(event) => setAnswer(event.detail)}
          />
          {answer && <Answer of={answer} />}
        </>
      )}
    </Loaded>
  );
}
