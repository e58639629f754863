import './steps.css';

interface StepsProps {
  label: string;
  steps: string[];
  /** The present one, counted from 1; beyond the last when all are done. */
  current: number;
}

/** Where the person stands on a way of few steps. */
export function Steps({ label, steps, current }: StepsProps) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index + 1 === current ? 'step' : undefined}
          className={index + 1 < current ? 'steps__done' : undefined}
        >
          <span aria-hidden="true">{index + 1}</span> {step}
        </li>
      ))}
    </ol>
  );
}
