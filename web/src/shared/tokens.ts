/** The colours of tokens.css by day, for code that cannot read CSS variables (the desk's theme, tests). */
export const colour = {
  paper: '#f8f6f1',
  surface: '#ffffff',
  sunken: '#f1eee6',
  ink: '#1c2428',
  'ink-soft': '#47525a',
  'ink-faint': '#5f6a72',
  line: '#e0dbcf',
  'line-strong': '#8c8674',
  primary: '#1b6450',
  'primary-strong': '#114838',
  'primary-soft': '#e3efe9',
  'on-primary': '#ffffff',
  seal: '#b3301f',
  'seal-strong': '#8e2417',
  'seal-soft': '#fbe9e5',
  'on-seal': '#ffffff',
  amber: '#7d4f06',
  'amber-soft': '#fbf0d6',
  blue: '#26568b',
  'blue-soft': '#e5edf7',
  focus: '#1f5fc4',
  spotlight: '#1c2428',
  'on-spotlight': '#ffffff',
} as const;

export type Colour = keyof typeof colour;

/** A value for every colour. */
export type Palette = Readonly<Record<Colour, string>>;

/** The same by night; the desk alone has it. */
export const nightColour: Palette = {
  paper: '#14181a',
  surface: '#1b2023',
  sunken: '#101315',
  ink: '#e8e6e1',
  'ink-soft': '#b7bdbb',
  'ink-faint': '#9aa2a0',
  line: '#2d3437',
  'line-strong': '#768281',
  primary: '#6cc3a4',
  'primary-strong': '#93d9c0',
  'primary-soft': '#17332a',
  'on-primary': '#0b1c16',
  seal: '#f08d7f',
  'seal-strong': '#f7ab9f',
  'seal-soft': '#3b1e1a',
  'on-seal': '#2a0b06',
  amber: '#e3b25c',
  'amber-soft': '#352a13',
  blue: '#93baea',
  'blue-soft': '#18293d',
  focus: '#7fb0ff',
  spotlight: '#e8e6e1',
  'on-spotlight': '#14181a',
};

export const palettes = { light: colour, dark: nightColour } as const;

type Pair = readonly [foreground: Colour, background: Colour];

const grounds = ['paper', 'surface', 'sunken'] as const;

/** Every text colour with every ground it may stand on: at least 4.5:1 (WCAG 1.4.3). */
export const textPairs: readonly Pair[] = [
  ...(
    ['ink', 'ink-soft', 'ink-faint', 'primary', 'primary-strong', 'seal', 'amber', 'blue'] as const
  ).flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ['on-primary', 'primary'],
  ['on-primary', 'primary-strong'],
  ['on-seal', 'seal'],
  ['on-seal', 'seal-strong'],
  ['ink', 'primary-soft'],
  ['ink-soft', 'primary-soft'],
  ['primary', 'primary-soft'],
  ['primary-strong', 'primary-soft'],
  ['ink', 'seal-soft'],
  ['seal', 'seal-soft'],
  ['seal-strong', 'seal-soft'],
  ['ink', 'amber-soft'],
  ['amber', 'amber-soft'],
  ['ink', 'blue-soft'],
  ['blue', 'blue-soft'],
  ['on-spotlight', 'spotlight'],
];

/** Borders of controls, focus rings and drawn marks: at least 3:1 (WCAG 1.4.11). */
export const controlPairs: readonly Pair[] = [
  ...(['line-strong', 'primary', 'seal', 'focus'] as const).flatMap((mark) =>
    grounds.map((ground) => [mark, ground] as const),
  ),
  ['focus', 'primary-soft'],
  ['focus', 'seal-soft'],
  ['focus', 'amber-soft'],
  ['focus', 'blue-soft'],
];

export const fontText =
  "-apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'HarmonyOS Sans SC', 'MiSans', 'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', sans-serif";
