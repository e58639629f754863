/** The catalogue of PIPL 50 refusals, by the codes of the request API. */
export const refusalReasons = [
  'identity-not-provable',
  'secrecy-or-state-duty',
  'statutory-period-or-technically-hard',
  'portability-condition-unmet',
  'others-data-inseparable',
  'abusive-repetition',
  'deceased-arranged-otherwise',
  'relative-without-own-interest',
  'we-are-processor',
  'already-anonymised',
] as const;
