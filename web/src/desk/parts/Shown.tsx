import { Switch } from 'antd';

interface ShownProps {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** Whether a list also shows what is usually left out. */
export function Shown({ label, on, onChange }: ShownProps) {
  return (
    <>
      <Switch aria-label={label} checked={on} onChange={onChange} />
      <span aria-hidden="true">{label}</span>
    </>
  );
}
