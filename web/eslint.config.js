import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** "Now" comes from the server: only src/shared/time.ts may look at the browser's clock. */
const browserClock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Use serverNow() from src/shared/time.ts.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Use serverNow() from src/shared/time.ts.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'Use serverNow() from src/shared/time.ts.',
  },
];

export default tseslint.config(
  { ignores: ['dist', 'sdk/dist', 'target', 'src/api/generated'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    ...jsxA11y.flatConfigs.strict,
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-syntax': ['error', ...browserClock],
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage'],
      'no-console': 'error',
    },
  },
  {
    files: ['sdk/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...browserClock],
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage'],
      'no-console': 'error',
    },
  },
  {
    files: ['src/shared/time.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['scripts/**', 'mock/**'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        document: 'readonly',
        window: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
);
