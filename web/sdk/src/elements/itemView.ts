import { html, nothing, type TemplateResult } from 'lit';
import { type Decision, isSeparate, type NoticeItem } from '../core/notice';
import { basisText, type Locale, text, type TextKey } from './texts';

/** The names of data categories in words; a code that is not in it stands as it is. */
export type CategoryNames = Readonly<Record<string, string>>;

interface Shown {
  item: NoticeItem;
  locale: Locale;
  categoryNames: CategoryNames;
}

/** Everything that must be told about one purpose: the long part folds, nothing is left out. */
function facts({ item, locale, categoryNames }: Shown): TemplateResult {
  const list = (codes: string[]) =>
    codes.map((code) => categoryNames[code] ?? code).join(text(locale, 'language'));
  return html`<details part="details">
    <summary>${text(locale, 'details')}</summary>
    <dl>
      <dt>${text(locale, 'basis')}</dt>
      <dd>${basisText(locale, item.basis)}</dd>
      <dt>${text(locale, 'categories')}</dt>
      <dd>${list(item.categories)}</dd>
      <dt>${text(locale, 'method')}</dt>
      <dd>${item.method}</dd>
      <dt>${text(locale, 'retention')}</dt>
      <dd>${item.retention}</dd>
      ${fact(locale, 'validity', item.validityDays && text(locale, 'validityDays', String(item.validityDays)))}
      ${fact(locale, 'nonPersonalised', item.nonPersonalised)}
      <dt>${text(locale, 'recipients')}</dt>
      <dd>
        ${item.recipients.length === 0 ? text(locale, 'noRecipients') : nothing}
        ${item.recipients.map(
          ({ name, contact, purpose, method, categories }) =>
            html`<p>${[name, contact, purpose, method, list(categories)].join(' · ')}</p>`,
        )}
      </dd>
      ${
        item.destinations.length > 0
          ? html`<dt>${text(locale, 'destinations')}</dt>
              <dd>
                ${item.destinations.map(
                  ({ country, recipient, safeguards, risks }) =>
                    html`<p>${[country, recipient, safeguards, risks].join(' · ')}</p>`,
                )}
              </dd>`
          : nothing
      }
    </dl>
  </details>`;
}

function fact(locale: Locale, key: TextKey, said: string | number | null | undefined) {
  return said
    ? html`<dt>${text(locale, key)}</dt>
        <dd>${said}</dd>`
    : nothing;
}

/** Why it is needed and what it may do to the person; told of what is sensitive, asked or not. */
function impact({ necessityAndImpact }: NoticeItem) {
  return necessityAndImpact
    ? html`<p part="impact"><strong>${necessityAndImpact}</strong></p>`
    : nothing;
}

function heading({ item, locale }: Shown): TemplateResult {
  return html`<h3 part="title" id=${`title-${item.purpose}`}>
    ${item.title}
    ${isSeparate(item) ? html`<span class="tag">${text(locale, 'separate')}</span>` : nothing}
    ${item.sensitive ? html`<span class="tag">${text(locale, 'sensitive')}</span>` : nothing}
  </h3>`;
}

/** A purpose that is only told. */
export function toldItem(shown: Shown): TemplateResult {
  return html`<article class="item" part="item told">
    ${heading(shown)}
    <p>${shown.item.text}</p>
    ${impact(shown.item)} ${facts(shown)}
  </article>`;
}

interface Asked extends Shown {
  chosen: Decision | undefined;
  missing: boolean;
  onChoose: (choice: Decision) => void;
}

/** A purpose to be decided: no and yes side by side, alike, neither chosen beforehand. */
export function askedItem({ chosen, missing, onChoose, ...shown }: Asked): TemplateResult {
  const { item, locale } = shown;
  return html`<article class="item" part="item asked">
    ${heading(shown)}
    <p>${item.text}</p>
    ${impact(item)} ${facts(shown)}
    <div class="choices" role="radiogroup" aria-labelledby=${`title-${item.purpose}`}>
      ${(['DECLINED', 'GIVEN'] as const).map(
        (choice) =>
          html`<label part="choice">
            <input
              type="radio"
              name=${item.purpose}
              .checked=${chosen === choice}
              @change=${() => onChoose(choice)}
            />
            <span>${text(locale, choice)}</span>
          </label>`,
      )}
    </div>
    ${missing ? html`<p class="wrong">${text(locale, 'choiceMissing')}</p>` : nothing}
  </article>`;
}
