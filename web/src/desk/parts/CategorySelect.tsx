import { Select, type SelectProps } from 'antd';
import { useCategoryNames } from '../../shared/categories';

/** Data categories by name; a code of the site's own can be typed. */
export function CategorySelect(props: SelectProps<string[]>) {
  const names = useCategoryNames();
  return (
    <Select<string[]>
      mode="tags"
      tokenSeparators={[',', '，', ' ']}
      options={Object.entries(names).map(([value, label]) => ({ value, label }))}
      {...props}
    />
  );
}
