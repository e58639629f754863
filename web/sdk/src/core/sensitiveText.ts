/** Kinds of sensitive data (PIPL 28) that free text can be seen to hold. */
export const sensitiveKinds = [
  'identity-number',
  'bank-card',
  'health',
  'belief',
  'biometrics',
  'whereabouts',
  'child',
] as const;

export type SensitiveKind = (typeof sensitiveKinds)[number];

/** Words by which a kind is known; letters in their own words only, Chinese wherever it stands. */
const words: Partial<Record<SensitiveKind, readonly RegExp[]>> = {
  health: [
    /病历|病史|病例号|诊断|确诊|患有|化验|手术|住院|处方|艾滋|乙肝|抑郁|癌|肿瘤|怀孕|流产|残疾证/,
    /\b(diagnos(is|ed)|medical (record|history)|prescription|surgery|hiv|aids|hepatitis|cancer|depression|pregnan(t|cy)|miscarriage)\b/i,
  ],
  belief: [
    /宗教信仰|信佛|佛教徒|基督徒|天主教徒|穆斯林|信奉|皈依/,
    /\b(my (religion|faith)|buddhist|christian|catholic|muslim|hindu|jewish)\b/i,
  ],
  biometrics: [
    /指纹|人脸(照|图|特征)|面部特征|虹膜|声纹|掌纹|步态/,
    /\b(finger ?prints?|face ?(scan|template)|iris scan|voice ?print)\b/i,
  ],
  whereabouts: [
    /行踪|轨迹|定位是|经纬度|[东西]经\s*\d|[南北]纬\s*\d/,
    /\b(gps|my location is|travel history)\b/i,
    /(?<![\d.])[1-8]?\d\.\d{4,}\s*[,，]\s*(1[0-7]|[1-9])?\d\.\d{4,}(?!\d)/,
  ],
  child: [
    /(女儿|儿子|孩子|小孩|宝宝|娃)[^。！？.!?\n]{0,12}?(?<!\d)([1-9]|1[0-3])\s*(周?岁)/,
    /\bmy (son|daughter|child|kid)\b[^.!?\n]{0,30}?\b([1-9]|1[0-3])[ -]?(years? old|y\/o)/i,
  ],
};

/** Digits that belong together, with the spaces and hyphens that people put between them. */
const NUMBER = /(?<![\dA-Za-z])\d(?:[ -]?\d){13,18}(?:[ -]?[Xx])?(?![\dA-Za-z])/g;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** GB 11643: seventeen digits and their check character. */
function isIdentityNumber(number: string): boolean {
  if (!/^[1-9]\d{5}(18|19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(number)) {
    return false;
  }
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return CHECKS[sum % 11] === number[17];
}

/** 15 to 19 digits that satisfy Luhn (ISO/IEC 7812). */
function isBankCard(number: string): boolean {
  if (!/^[3-6]\d{14,18}$/.test(number)) return false;
  const sum = [...number].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/**
 * Which kinds of sensitive data a text seems to hold, so that whoever writes it can be warned
 * before it is sent. It is looked at where it is written and goes nowhere. An identity or card
 * number is told by its check digit; the rest by words, so that it may be wrong both ways: warn,
 * never refuse.
 */
export function sensitiveIn(text: string): SensitiveKind[] {
  const plain = text.normalize('NFKC');
  const found = new Set<SensitiveKind>();
  for (const [written] of plain.matchAll(NUMBER)) {
    const number = written.replace(/[ -]/g, '').toUpperCase();
    if (isIdentityNumber(number)) found.add('identity-number');
    else if (isBankCard(number)) found.add('bank-card');
  }
  for (const kind of sensitiveKinds) {
    if (words[kind]?.some((pattern) => pattern.test(plain))) found.add(kind);
  }
  return sensitiveKinds.filter((kind) => found.has(kind));
}
