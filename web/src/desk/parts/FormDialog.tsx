import { useQueryClient } from '@tanstack/react-query';
import { Form, Modal } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../shared/useAction';
import { Failure } from '../Failure';
import { showFieldErrors } from './fieldErrors';

interface FormDialogProps<Values extends object, Output> {
  title: string;
  /** The word on the button that does it. */
  ok: string;
  /** What it does, before the fields. */
  lead?: ReactNode;
  danger?: boolean;
  wide?: boolean;
  initial?: Partial<Values>;
  /** While these values stand, it cannot be done. */
  blocked?: (values: Partial<Values>) => boolean;
  act: (values: Values, key: string) => Promise<Output>;
  /** After it was done and everything was asked anew; closes the dialog when left out. */
  onDone?: (output: Output) => unknown;
  onClose: () => void;
  children?: ReactNode;
}

/** A question with fields: what the service refuses stands beside the field that it names. */
export function FormDialog<Values extends object, Output>({
  title,
  ok,
  lead,
  initial,
  blocked,
  act,
  onDone,
  onClose,
  children,
  ...style
}: FormDialogProps<Values, Output>) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const values = Form.useWatch([], form) as Partial<Values> | undefined;
  const queries = useQueryClient();
  const action = useAction(act, async (output) => {
    await queries.invalidateQueries();
    await (onDone ?? onClose)(output);
  });
  useEffect(() => {
    if (action.error) showFieldErrors(form, action.error);
  }, [form, action.error]);
  return (
    <Modal
      open
      width={style.wide ? 720 : 520}
      title={title}
      okText={ok}
      cancelText={t('cancel')}
      okButtonProps={{
        danger: style.danger ?? false,
        loading: action.isPending,
        disabled: blocked?.(values ?? {}) ?? false,
      }}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      {lead && <p className="dialog-text">{lead}</p>}
      <Form
        form={form}
        layout="vertical"
        {...(initial && { initialValues: initial })}
        onFinish={(said: Values) => action.mutate(said)}
      >
        {children}
      </Form>
      {action.isError && <Failure error={action.error} />}
    </Modal>
  );
}
