/** A sentence in which nothing was seen, told anew in words that the patterns know. */
import type { Restating } from './mention.ts'
import { restateElements } from './restate-elements.ts'
import { restateKorean } from './restate-korean.ts'
import { restateLetters } from './restate-letters.ts'
import { restateTerms } from './restate-terms.ts'
import { restateTimes } from './restate-times.ts'

/** What is said of anybody, of a word, or of what is not so. */
const general =
  /\b(?:people (?:who|with|born)|anyone|someone|somebody|everyone|everybody|those (?:who|with|born)|whoever|no one|nobody(?! who|['’]s)|in general|generally|each(?! other| with)|every(?! other)|traditionally|(?<!which )means?|stands? for|refers? to|known as|imagine|suppose|supposed|for example|for instance|whether|would have been|could be|might|may be|[Dd]ay [Mm]asters (?:are|who|love|like)|called|named|titled|entitled)\b|^\W*(?:If|When(?:ever)?|Unless) (?:the|a|an|your|someone)\b|\bif your?\b(?! (?:have ever|look|read|ask|count|see|want|wonder|must|like|had to|have to|were to))|\?\s*$/i
/** Without a name in capitals, hanja or one of these words nothing of a chart is said. */
const chartLetters =
  /[A-Z\u4e00-\u9fff]|\b(?:self|luck|decades?|cycles?|ten-year|branches|stems|pillars?|zero|none|climate|elements?|master|charts?|saju)\b/
const readers: readonly Restating[] = [restateLetters, restateTerms, restateTimes, restateElements]

export function restate(text: string): readonly string[] {
  // 조후(調候) is a term of an English sentence.
  if (/[가-힣]/.test(text.replaceAll(/[가-힣]+\([\u4e00-\u9fff]+\)/g, ''))) return restateKorean(text)
  if (!/[A-Za-z]/.test(text) || !chartLetters.test(text) || general.test(text)) return []
  for (const reader of readers) {
    const said = reader(text)
    if (said.length > 0) return said
  }
  return []
}
