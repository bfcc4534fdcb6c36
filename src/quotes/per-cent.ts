/** The words and signs for "per cent" in all languages, for patterns: what cuts a number and what compares numbers need the same. */

/** After the number; longer forms come from the endings that a pattern allows. */
export const PER_CENTS =
  String.raw`per\s?cent|percentage points?|pour\s?cent|por\s?cien(?:to)?|por\s?cento|per\s?cento|prozent|` +
  String.raw`procent\p{L}*|prosent\p{L}*|процент\p{L}*|відсот\p{L}*|persen|प्रतिशत|درصد|بالم(?:ئ|ائ)ة|في\s?الم(?:ئ|ائ)ة|` +
  String.raw`τοις\sεκατό|パーセント|เปอร์เซ็นต์|٪|％`;

/** Before it. */
export const PER_CENTS_BEFORE = String.raw`(?<![\p{L}\p{M}])(?:yüzde|asilimia)|ร้อยละ`;
