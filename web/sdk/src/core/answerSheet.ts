import { asked, type Choice, type Decision, isSeparate, type Notice, told } from './notice';

/**
 * A person's answers to one notice, while they are being made. Nothing is chosen beforehand. Every
 * choice is an act of its own, but for what is told (acknowledged together) and for choices that
 * one button made together, among which a separate consent can never be.
 */
export class AnswerSheet {
  private readonly decisions = new Map<string, { choice: Decision; act: string }>();
  private read = false;

  constructor(readonly notice: Notice) {}

  /** Records one choice as its own act; the last one counts. Unknown purposes are refused. */
  choose(purpose: string, choice: Decision): void {
    if (!asked(this.notice).some((item) => item.purpose === purpose)) {
      throw new RangeError(`no choice is asked for ${purpose}`);
    }
    this.decisions.set(purpose, { choice, act: purpose });
  }

  /**
   * One button for everything that may share an act. A refusal may cover separate consents, too;
   * giving leaves them open, to be chosen one by one.
   */
  chooseTogether(choice: Decision): void {
    for (const item of asked(this.notice)) {
      if (isSeparate(item)) {
        if (choice === 'DECLINED') this.choose(item.purpose, choice);
      } else {
        this.decisions.set(item.purpose, { choice, act: 'together' });
      }
    }
  }

  /** Whether the person says that they have read what is told. */
  acknowledge(read: boolean): void {
    this.read = read;
  }

  get acknowledged(): boolean {
    return this.read;
  }

  choiceOf(purpose: string): Decision | undefined {
    return this.decisions.get(purpose)?.choice;
  }

  /** Purposes without an answer yet, in the notice's order. */
  get open(): string[] {
    return asked(this.notice)
      .map(({ purpose }) => purpose)
      .filter((purpose) => !this.decisions.has(purpose));
  }

  get complete(): boolean {
    return this.open.length === 0 && (this.read || told(this.notice).length === 0);
  }

  /** What to send; throws a RangeError while something is open. */
  choices(): Choice[] {
    if (!this.complete) throw new RangeError('the notice is not fully answered');
    return this.notice.items.map(({ purpose, ask }) => {
      const decision = this.decisions.get(purpose);
      return ask === 'NOTICE' || !decision
        ? { purpose, choice: 'ACKNOWLEDGED', act: 'told' }
        : { purpose, ...decision };
    });
  }
}
