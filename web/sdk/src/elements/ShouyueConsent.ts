import { html, nothing, type TemplateResult } from 'lit';
import { asked, type Notice, told } from '../core/notice';
import { sensitiveIn, type SensitiveKind } from '../core/sensitiveText';
import { toldItem } from './itemView';
import { NoticeElement } from './NoticeElement';

/**
 * `<shouyue-consent>` shows a whole notice and records what the person chooses. Set `gateway` and
 * `notice`; hear `shouyue-answered`. Nothing is chosen beforehand, nothing closes by itself, and
 * refusing takes exactly what agreeing takes.
 *
 * At a form with free text it warns against sensitive data; with `text-fields`, a selector of the
 * page's own fields, it looks at what is written there, too, names what it finds and tells
 * `shouyue-sensitive` (the kinds). What is written never leaves the page.
 */
export class ShouyueConsent extends NoticeElement {
  static override properties = {
    ...NoticeElement.properties,
    textFields: { attribute: 'text-fields' },
    found: { state: true },
  };

  /** A selector of fields with free text beside the element; none unless set. */
  declare textFields: string;
  declare protected found: SensitiveKind[];
  private page: Node | undefined;

  constructor() {
    super();
    this.textFields = '';
    this.found = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.page = this.getRootNode();
    this.page.addEventListener('input', this.written);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.page?.removeEventListener('input', this.written);
  }

  private readonly written = ({ target }: Event) => {
    if (!this.textFields || !(target instanceof Element && target.matches(this.textFields))) return;
    const fields = this.page as ParentNode;
    const texts = [...fields.querySelectorAll<HTMLTextAreaElement>(this.textFields)];
    const found = sensitiveIn(texts.map(({ value }) => value).join('\n'));
    if (found.join() === this.found.join()) return;
    this.found = found;
    this.tell('sensitive', found);
  };

  protected override render(): TemplateResult | typeof nothing {
    const { notice } = this;
    if (!notice) return nothing;
    if (this.recorded) return html`${this.status()} ${this.warning(notice)}`;
    return html`${this.head(notice)} ${this.warning(notice)} ${this.told(notice)}
      ${this.choices(notice)}
      <p class="soft">${notice.withdrawal.text}</p>
      <div class="buttons">${this.sendButton()} ${this.status()}</div>`;
  }

  private head({ controller, rights, policy }: Notice): TemplateResult {
    return html`<dl part="head">
      <dt>${this.text('controller')}</dt>
      <dd>${controller.name} · ${controller.contact}</dd>
      <dt>${this.text('rights')}</dt>
      <dd>${rights}</dd>
      <dt>${this.text('policy')}</dt>
      <dd>
        <a href=${policy.url} target="_blank" rel="noreferrer">
          ${this.text('policyLink', String(policy.version))}
        </a>
      </dd>
    </dl>`;
  }

  private warning({ warning }: Notice): TemplateResult | typeof nothing {
    if (!warning) return nothing;
    const kinds = this.found.map((kind) => this.text(kind)).join(this.text('language'));
    return html`<div part="warning">
      <p>${warning}</p>
      <p role="status" class="wrong">${kinds && this.text('found', kinds)}</p>
    </div>`;
  }

  private told(notice: Notice): TemplateResult | typeof nothing {
    const items = told(notice);
    if (items.length === 0) return nothing;
    const { locale, categoryNames } = this;
    const missing = this.marked && !this.sheet?.acknowledged;
    return html`<section aria-labelledby="told">
      <h2 id="told">${this.text('toldTitle')}</h2>
      <p class="soft">${this.text('toldLead')}</p>
      ${items.map((item) => toldItem({ item, locale, categoryNames }))}
      <label part="choice">
        <input
          type="checkbox"
          .checked=${this.sheet?.acknowledged ?? false}
          aria-invalid=${missing ? 'true' : 'false'}
          @change=${(event: Event) => {
            this.sheet?.acknowledge((event.target as HTMLInputElement).checked);
            this.requestUpdate();
          }}
        />
        <span>${this.text('acknowledge')}</span>
      </label>
      ${missing ? html`<p class="wrong">${this.text('acknowledgeMissing')}</p>` : nothing}
    </section>`;
  }

  private choices(notice: Notice): TemplateResult | typeof nothing {
    if (asked(notice).length === 0) return nothing;
    return html`<section aria-labelledby="asked">
      <h2 id="asked">${this.text('askedTitle')}</h2>
      <p class="soft">${this.text('askedLead')}</p>
      ${this.askedItems()}
    </section>`;
  }
}
