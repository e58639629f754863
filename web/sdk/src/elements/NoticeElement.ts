import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { AnswerSheet } from '../core/answerSheet';
import { ConsentClient, newKey } from '../core/client';
import { asked, type Choice, type Notice, type NoticeItem, type Recorded } from '../core/notice';
import { persistently } from '../core/persistent';
import { ConsentProblem } from '../core/problem';
import { pause } from '../page/pause';
import { runAllowed } from '../page/scripts';
import { askedItem, type CategoryNames } from './itemView';
import { styles } from './styles';
import { type Locale, localeOf, text, type TextKey } from './texts';

const TRIES = 8;

type Progress =
  | { step: 'choosing' }
  | { step: 'sending'; retryIn?: number }
  | { step: 'failed'; problem: ConsentProblem }
  | { step: 'recorded'; recorded: Recorded };

/**
 * What both elements share: a notice, its answers, sending them until they are recorded, and an
 * event for every outcome. Events bubble through shadow roots and are named `shouyue-…`:
 * `answered` (detail: {@link Recorded}), `incomplete` (the open purposes), `retrying` (seconds),
 * `failed` (a Problem), `expired`.
 */
export abstract class NoticeElement extends LitElement {
  static override styles = styles;
  static override properties = {
    gateway: {},
    channel: {},
    notice: { attribute: false },
    client: { attribute: false },
    categoryNames: { attribute: false },
    progress: { state: true },
    marked: { state: true },
  };

  /** Where the consent API stands. */
  declare gateway: string;
  /** `web` unless told otherwise. */
  declare channel: string;
  /** What `POST /v1/notices` answered; setting another one starts anew. */
  declare notice: Notice | undefined;
  /** What sends the answer, where it is not the notice's own token; made anew unless set. */
  declare client: Pick<ConsentClient, 'answer'> | undefined;
  /** Names for data categories. */
  declare categoryNames: CategoryNames;
  declare protected progress: Progress;
  /** Whether open choices are pointed at. */
  declare protected marked: boolean;
  protected sheet: AnswerSheet | undefined;
  private key = newKey();
  private sent = '';

  constructor() {
    super();
    this.gateway = '';
    this.channel = 'web';
    this.notice = undefined;
    this.client = undefined;
    this.categoryNames = {};
    this.progress = { step: 'choosing' };
    this.marked = false;
  }

  protected get locale(): Locale {
    return localeOf(this.lang || this.notice?.locale || '');
  }

  protected text(key: TextKey, value = ''): string {
    return text(this.locale, key, value);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('notice')) return;
    this.sheet = this.notice && new AnswerSheet(this.notice);
    this.progress = { step: 'choosing' };
    this.marked = false;
  }

  protected asked(item: NoticeItem): TemplateResult {
    const { sheet, locale, categoryNames } = this;
    const chosen = sheet?.choiceOf(item.purpose);
    return askedItem({
      item,
      locale,
      categoryNames,
      chosen,
      missing: this.marked && !chosen,
      onChoose: (choice) => {
        sheet?.choose(item.purpose, choice);
        this.requestUpdate();
      },
    });
  }

  /** Sends what was chosen; points at what is open instead, if anything is. */
  protected async send(): Promise<void> {
    const { notice, sheet } = this;
    if (!notice || !sheet || this.progress.step === 'sending') return;
    if (!sheet.complete) {
      this.marked = true;
      this.tell('incomplete', sheet.open);
      await this.focusOpen(sheet);
      return;
    }
    const choices = sheet.choices();
    this.progress = { step: 'sending' };
    try {
      this.finish(await this.record(notice, choices));
    } catch (failure) {
      if (!(failure instanceof ConsentProblem)) throw failure;
      this.progress = { step: 'failed', problem: failure };
      this.tell(failure.problem.code === 'notice-expired' ? 'expired' : 'failed', failure.problem);
    }
  }

  private async focusOpen(sheet: AnswerSheet): Promise<void> {
    await this.updateComplete;
    const inputs = [...this.renderRoot.querySelectorAll('input')];
    const untold = inputs.find(({ type }) => type === 'checkbox' && !sheet.acknowledged);
    (untold ?? inputs.find(({ name }) => name === sheet.open[0]))?.focus();
  }

  private record(notice: Notice, choices: Choice[]): Promise<Recorded> {
    const client = this.client ?? new ConsentClient({ gateway: this.gateway });
    const manner = { channel: this.channel, method: 'click' };
    const key = this.keyFor(notice, choices);
    return persistently(() => client.answer(notice, choices, manner, key), {
      tries: TRIES,
      pause,
      onRetry: (_, seconds) => {
        this.progress = { step: 'sending', retryIn: seconds };
        this.tell('retrying', seconds);
      },
    });
  }

  /** The same answer keeps its key, so that pressing again never records it twice. */
  private keyFor(notice: Notice, choices: Choice[]): string {
    const answer = JSON.stringify([notice.id, choices]);
    if (this.sent !== answer) {
      this.sent = answer;
      this.key = newKey();
    }
    return this.key;
  }

  protected finish(recorded: Recorded): void {
    this.progress = { step: 'recorded', recorded };
    const given = recorded.consents.filter(({ state }) => state === 'GIVEN');
    runAllowed(given.map(({ purpose }) => purpose));
    this.tell('answered', recorded);
  }

  protected tell(outcome: string, detail: unknown): void {
    this.dispatchEvent(
      new CustomEvent(`shouyue-${outcome}`, { detail, bubbles: true, composed: true }),
    );
  }

  protected get recorded(): boolean {
    return this.progress.step === 'recorded';
  }

  /** Where things stand, in words that a screen reader says as they change. */
  protected status(): TemplateResult {
    return html`<div role="status" part="status">${this.statusText()}</div>`;
  }

  private statusText(): TemplateResult | string | typeof nothing {
    const { progress } = this;
    switch (progress.step) {
      case 'choosing':
        return this.marked && !this.sheet?.complete
          ? html`<span class="wrong">${this.text('incomplete')}</span>`
          : nothing;
      case 'sending':
        return progress.retryIn
          ? this.text('retrying', String(progress.retryIn))
          : this.text('sending');
      case 'failed':
        return this.failure(progress.problem);
      case 'recorded':
        return this.text('recorded', progress.recorded.receipt);
    }
  }

  private failure({ problem }: ConsentProblem): TemplateResult {
    const said =
      problem.code === 'notice-expired'
        ? this.text('expired')
        : problem.title
          ? this.text('failed', problem.title)
          : this.text('failedUnknown');
    const trace = problem.traceId ? this.text('trace', problem.traceId) : '';
    return html`<span class="wrong">${said} ${trace}</span>`;
  }

  protected sendButton(): TemplateResult {
    const busy = this.progress.step === 'sending';
    return html`<button
      part="button"
      type="button"
      aria-disabled=${busy ? 'true' : 'false'}
      @click=${() => void this.send()}
    >
      ${this.text(busy ? 'sending' : 'send')}
    </button>`;
  }

  protected askedItems(): TemplateResult[] {
    return this.notice ? asked(this.notice).map((item) => this.asked(item)) : [];
  }
}
