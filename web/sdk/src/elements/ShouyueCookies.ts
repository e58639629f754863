import { html, nothing, type TemplateResult } from 'lit';
import { ConsentClient, newKey } from '../core/client';
import { asked, type Decision, givenBefore, isSeparate, type Recorded, told } from '../core/notice';
import { ConsentProblem } from '../core/problem';
import { noticeForBrowser, type VisitorMemory } from '../core/visitor';
import { browserMemory } from '../page/memory';
import { runAllowed } from '../page/scripts';
import { toldItem } from './itemView';
import { NoticeElement } from './NoticeElement';

/**
 * `<shouyue-cookies>` asks about cookies and the like: refuse all, choose one by one, or agree to
 * all, three buttons alike. Optional purposes are off until the person acts; a separate consent is
 * never among what one button gives.
 *
 * With `site`, `publishable-key` and `collection-point` it asks by itself what a visitor without
 * an account must be shown, and starts the scripts of what was given before.
 */
export class ShouyueCookies extends NoticeElement {
  static override properties = {
    ...NoticeElement.properties,
    site: {},
    publishableKey: { attribute: 'publishable-key' },
    collectionPoint: { attribute: 'collection-point' },
    oneByOne: { state: true },
  };

  /** The website's code; without it the page sets `notice` itself. */
  declare site: string;
  /** Names the website to the consent API; no secret. */
  declare publishableKey: string;
  /** Which of the website's collection points this is. */
  declare collectionPoint: string;
  declare private oneByOne: boolean;

  constructor() {
    super();
    this.site = '';
    this.publishableKey = '';
    this.collectionPoint = 'cookies';
    this.oneByOne = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.site && !this.notice) void this.ask();
  }

  /** Asks what is still open; `failed` tells when that cannot be found out. */
  async ask(): Promise<void> {
    const client = new ConsentClient({ gateway: this.gateway });
    try {
      const notice = await noticeForBrowser(client, this, this.locale, this.memory());
      runAllowed(givenBefore(notice));
      this.notice = notice;
    } catch (failure) {
      if (!(failure instanceof ConsentProblem)) throw failure;
      this.tell('failed', failure.problem);
    }
  }

  /**
   * Withdraws what this browser's visitor gave, and asks anew.
   *
   * @throws ConsentProblem
   */
  async withdraw(): Promise<void> {
    const token = this.memory().token();
    if (!token) return;
    const client = new ConsentClient({ gateway: this.gateway });
    await client.withdrawAll(token, this.channel, newKey());
    await this.ask();
  }

  protected override finish(recorded: Recorded): void {
    if (this.site && this.notice) this.memory().keep(this.notice.browserToken);
    super.finish(recorded);
  }

  private memory(): VisitorMemory {
    return browserMemory(this.site);
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
