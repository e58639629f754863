import { html, nothing, type TemplateResult } from 'lit';
import { asked, type Decision, isSeparate, told } from '../core/notice';
import { toldItem } from './itemView';
import { NoticeElement } from './NoticeElement';

/**
 * `<shouyue-cookies>` asks about cookies and the like: refuse all, choose one by one, or agree to
 * all, three buttons alike. Optional purposes are off until the person acts; a separate consent is
 * never among what one button gives.
 */
export class ShouyueCookies extends NoticeElement {
  static override properties = { ...NoticeElement.properties, oneByOne: { state: true } };

  declare private oneByOne: boolean;

  constructor() {
    super();
    this.oneByOne = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { notice } = this;
    if (!notice || asked(notice).length === 0) return nothing;
    if (this.recorded) return this.status();
    return html`<section aria-labelledby="cookies">
      <h2 id="cookies">${this.text('cookiesTitle')}</h2>
      <p class="soft">${this.text('cookiesLead')}</p>
      ${this.told()} ${this.oneByOne ? this.askedItems() : this.titles()}
      <div class="buttons">
        ${this.together('DECLINED', 'refuseAll')}
        ${this.oneByOne ? this.sendButton() : this.chooseButton()}
        ${this.together('GIVEN', 'allowAll')} ${this.status()}
      </div>
    </section>`;
  }

  /** What is necessary stands above the buttons: pressing any of them says that it was told. */
  protected override send(): Promise<void> {
    this.sheet?.acknowledge(true);
    return super.send();
  }

  private told(): TemplateResult[] {
    const { notice, locale, categoryNames } = this;
    return notice ? told(notice).map((item) => toldItem({ item, locale, categoryNames })) : [];
  }

  private titles(): TemplateResult {
    const titles = this.notice ? asked(this.notice).map(({ title }) => title) : [];
    return html`<p>${titles.join(this.text('language'))}</p>`;
  }

  private chooseButton(): TemplateResult {
    return html`<button
      class="plain"
      part="button"
      type="button"
      @click=${() => (this.oneByOne = true)}
    >
      ${this.text('choose')}
    </button>`;
  }

  private together(choice: Decision, label: 'refuseAll' | 'allowAll'): TemplateResult {
    return html`<button
      class="plain"
      part="button"
      type="button"
      @click=${() => void this.decide(choice)}
    >
      ${this.text(label)}
    </button>`;
  }

  private async decide(choice: Decision): Promise<void> {
    this.sheet?.chooseTogether(choice);
    if (choice === 'GIVEN' && this.notice && asked(this.notice).some(isSeparate)) {
      this.oneByOne = true;
      await this.updateComplete;
    }
    await this.send();
    this.requestUpdate();
  }
}
