/** A time whose letters may meet a place of the chart. */
export const timeWord =
  /(?<!\d)(?:19|20|21)\d{2}(?!\d)|올해|내년|작년|내후년|이번 ?달|다음 ?달|오늘|내일|대운|세운|\d월|\b(?:this|next|last) (?:year|month)|\btoday\b|\btomorrow\b|\bluck\b|\bdecade\b/i
/** Only supposed, or said of a time that may come. */
export const supposed = /면(?:[ ,은]|$)|때(?:[ ,는에]|$)|해에는|\bif\b|\bwhen(?:ever)?\b/i
