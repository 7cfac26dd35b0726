/** How a Korean noun is said to be something, behind a vowel or a consonant: 경자다, 경자거든요, 갑술이었어요, 경자인 거죠. Source of a pattern. */
export const copula =
  '다(?![가-힣])|야(?![가-힣])|지[요만]|죠|잖|거든|군|구나|더라|던데|네요|네(?![가-힣])|였|래요|랍니다|인 (?:거|셈|것|건|걸)|이[다에고며라었잖거군네더야지죠구란랍래]|예요|입니다|입니까'
/** Hanja in brackets behind a word. */
export const gloss = '(?:\\s?\\((?<gloss>[\\u4e00-\\u9fff·\\s]{1,7})\\))?'
/** Where a word begins; what is covered (find-mentions.ts) still belongs to its word. */
export const edge = '(?<![가-힣\\0])'
