import type { Reader } from './reader.ts'

/** Which calendar a date is of, and whether its month is a leap month. */
export const calendarReaders: readonly Reader[] = [
  {
    pattern:
      /(?:양력\s?(?:인지|이랑|인가)\s?음력|음력\s?(?:인지|인가)\s?양력)(?:인지|인가)?(?:는|도|를|은)?\s?(?:잘\s?)?(?:모르|몰라|모름|헷갈|불확실)[가-힣]{0,6}|(?:not sure|don'?t know|do not know) (?:if|whether) (?:it(?:'s| is) |the date is )?(?:solar|lunar) or (?:solar|lunar)(?![a-z])/y,
    read: () => ({ kind: 'calendar', calendar: null }),
  },
  {
    pattern:
      /(?:윤\s?달(?:\s?\d{1,2}\s?월생?)?|음력|양력)(?:이|은|는|도)?\s?(?:없는|없고|없음|아님|아니(?:고요?|라|구요?|며|에요|예요|고여)|아닌|말고|x(?![a-z]))|윤\s?달\s?[:=]?\s?(?:no|n|x|아니오)(?![a-z])|not (?:the )?(?:lunar|solar|a leap month)(?![a-z])|leap month[:=]? ?no(?![a-z])|no leap month(?![a-z])/y,
    read: (match) =>
      /윤\s?달|leap/.test(match[0])
        ? { kind: 'calendar', calendar: 'lunar', leap: false }
        : { kind: 'calendar', calendar: /음력|lunar/.test(match[0]) ? 'solar' : 'lunar' },
  },
  {
    pattern: /(?:음력|양력)\s?(?:생일|날짜)?(?:은|는|을|를)?\s?(?:잘\s?|정확히\s?)?(?:모르|몰라|모름)[가-힣]{0,4}/y,
    read: (match) => ({ kind: 'calendar', calendar: /음력/.test(match[0]) ? 'solar' : 'lunar' }),
  },
  {
    pattern: /음력\s?윤달|윤\s?달(?=$|[^가-힣]|이|생|에|로)|윤(?=\))|(?:lunar )?(?:leap|intercalary) (?:lunar )?month(?![a-z])/y,
    read: () => ({ kind: 'calendar', calendar: 'lunar', leap: true }),
  },
  {
    pattern: /평\s?달(?=$|[^가-힣]|이|생|에|로)|평(?=\))|(?:regular|ordinary|non-leap) (?:lunar )?month(?![a-z])/y,
    read: () => ({ kind: 'calendar', calendar: 'lunar', leap: false }),
  },
  {
    pattern:
      /음력(?!\s?(?:설|명절|으로\s?보면))|陰曆|陰(?=$|[^一-鿿])|음(?=\s?[\d()]|\s?\)|\s?\/)|(?<=[\d일][\s/,(]{0,2})음(?=$|[^가-힣])|(?:by the |in the |on the |according to the )?(?:korean |chinese )?lunar(?: calendar| date)?(?! new year)(?![a-z])/y,
    read: () => ({ kind: 'calendar', calendar: 'lunar' }),
  },
  {
    pattern:
      /양력|陽曆|양(?=\s?[\d()]|\s?\)|\s?\/)|(?<=[\d일][\s/,(]{0,2})양(?=$|[^가-힣])|(?:by the |in the |on the |according to the )?(?:solar|gregorian|western)(?: calendar| date)?(?![a-z])/y,
    read: () => ({ kind: 'calendar', calendar: 'solar' }),
  },
]
