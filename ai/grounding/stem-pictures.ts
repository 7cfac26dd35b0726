/** As what teachers picture each stem: 큰 나무 사주, a day master that is a candle. */
import { stemTerms } from '#engine/client'
import { stemByFullName } from './lexicon.ts'
import { copula } from './word-edges.ts'

const pictures: readonly (readonly [stem: string, korean: string, english: string])[] = [
  ['갑목', '큰 나무|거목|곧은 나무|소나무|아름드리 나무|대들보', 'big tree|tall tree|great tree|oak|pine'],
  ['을목', '화초|넝쿨|덩굴|풀꽃|들꽃|잔디', 'vine|flower|grass|ivy'],
  ['병화', '태양|한낮의 태양', 'sun'],
  ['정화', '촛불|등불|화롯불|모닥불', 'candle|candlelight|candle flame|lantern|lamp'],
  ['무토', '큰 산|태산|높은 산', 'mountain|big mountain|great mountain'],
  ['기토', '텃밭|논밭|밭흙|기름진 밭', 'garden soil|field|farmland'],
  ['경금', '무쇠|쇳덩이|도끼', 'axe|sword|raw ore|iron ore'],
  ['신금', '보석|구슬', 'jewel|gem|jewelry'],
  ['임수', '바다|큰 강|큰 물|호수', 'ocean|sea|great river|big river'],
  ['계수', '빗물|이슬|이슬비|시냇물|샘물|옹달샘', 'rain|dew|raindrop|spring water'],
]

/** 큰 나무 사주: of a chart, not of such charts. */
export const koreanPictures = pictures.map(
  ([stem, names]) =>
    [
      new RegExp(
        `(?<![가-힣])(?:${names})(?:의|인|이신|같은)? ?(?=(?:사주|팔자|명식|명조)(?:${copula}|입니다|이[라래네고며죠지었에]|예요|[를을] (?:타고|가지|갖|지니)|로 태어))`,
        'g',
      ),
      `일간이 ${stem}인 `,
    ] as const,
)
export const englishPictures = pictures.flatMap(
  ([stem, , names]) =>
    [
      [
        new RegExp(
          `\\b(?:[Tt]he |[Aa]n? )?(?:${names.replace(/\b[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)})(?:, [^,.;]{3,48},)? is (?:the|an?) (?:image|picture|symbol|metaphor|emblem) (?:for|of) (?:the|your|his|her) day (?:stem|master)\\b`,
          'g',
        ),
        `the day master is ${stemTerms[stemByFullName.get(stem)!].english}`,
      ],
      [
        new RegExp(`(?<=\\b[Dd]ay ?[Mm]aster is )(?:an? |the )?(?:${names})\\b(?= (?:of|in|at)\\b|[,.;!]|$)`, 'g'),
        stemTerms[stemByFullName.get(stem)!].english,
      ],
    ] as const,
)
