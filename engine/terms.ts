/**
 * The one table of saju terms: hanja, hangul and English name, element and polarity.
 * Order is the traditional order; index arithmetic elsewhere relies on it.
 */
export const elements = ['wood', 'fire', 'earth', 'metal', 'water'] as const
export type Element = (typeof elements)[number]

export const elementTerms: Record<Element, { hangul: string; hanja: string; english: string }> = {
  wood: { hangul: '목', hanja: '木', english: 'Wood' },
  fire: { hangul: '화', hanja: '火', english: 'Fire' },
  earth: { hangul: '토', hanja: '土', english: 'Earth' },
  metal: { hangul: '금', hanja: '金', english: 'Metal' },
  water: { hangul: '수', hanja: '水', english: 'Water' },
}

export const stems = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'] as const
export type Stem = (typeof stems)[number]
export const branches = ['子', '丑', '寅', '卯', '辰', '巳', '午', '未', '申', '酉', '戌', '亥'] as const
export type Branch = (typeof branches)[number]
/** Stem and branch in hanja, e.g. `甲子`. */
export type Pillar = `${Stem}${Branch}`

export interface LetterTerm {
  hangul: string
  element: Element
  yang: boolean
  english: string
}

export const stemTerms: Record<Stem, LetterTerm> = {
  甲: { hangul: '갑', element: 'wood', yang: true, english: 'Yang Wood' },
  乙: { hangul: '을', element: 'wood', yang: false, english: 'Yin Wood' },
  丙: { hangul: '병', element: 'fire', yang: true, english: 'Yang Fire' },
  丁: { hangul: '정', element: 'fire', yang: false, english: 'Yin Fire' },
  戊: { hangul: '무', element: 'earth', yang: true, english: 'Yang Earth' },
  己: { hangul: '기', element: 'earth', yang: false, english: 'Yin Earth' },
  庚: { hangul: '경', element: 'metal', yang: true, english: 'Yang Metal' },
  辛: { hangul: '신', element: 'metal', yang: false, english: 'Yin Metal' },
  壬: { hangul: '임', element: 'water', yang: true, english: 'Yang Water' },
  癸: { hangul: '계', element: 'water', yang: false, english: 'Yin Water' },
}

/** `yang` is the branch's own polarity; ten gods use the main hidden stem's (체용). */
export const branchTerms: Record<Branch, LetterTerm> = {
  子: { hangul: '자', element: 'water', yang: true, english: 'Rat' },
  丑: { hangul: '축', element: 'earth', yang: false, english: 'Ox' },
  寅: { hangul: '인', element: 'wood', yang: true, english: 'Tiger' },
  卯: { hangul: '묘', element: 'wood', yang: false, english: 'Rabbit' },
  辰: { hangul: '진', element: 'earth', yang: true, english: 'Dragon' },
  巳: { hangul: '사', element: 'fire', yang: false, english: 'Snake' },
  午: { hangul: '오', element: 'fire', yang: true, english: 'Horse' },
  未: { hangul: '미', element: 'earth', yang: false, english: 'Goat' },
  申: { hangul: '신', element: 'metal', yang: true, english: 'Monkey' },
  酉: { hangul: '유', element: 'metal', yang: false, english: 'Rooster' },
  戌: { hangul: '술', element: 'earth', yang: true, english: 'Dog' },
  亥: { hangul: '해', element: 'water', yang: false, english: 'Pig' },
}

export const tenGods = [
  'friend',
  'rob-wealth',
  'eating-god',
  'hurting-officer',
  'indirect-wealth',
  'direct-wealth',
  'seven-killings',
  'direct-officer',
  'indirect-resource',
  'direct-resource',
] as const
export type TenGod = (typeof tenGods)[number]
export interface Term {
  hangul: string
  hanja: string
  english: string
}
export const tenGodTerms: Record<TenGod, Term> = {
  friend: { hangul: '비견', hanja: '比肩', english: 'Friend' },
  'rob-wealth': { hangul: '겁재', hanja: '劫財', english: 'Rob Wealth' },
  'eating-god': { hangul: '식신', hanja: '食神', english: 'Eating God' },
  'hurting-officer': { hangul: '상관', hanja: '傷官', english: 'Hurting Officer' },
  'indirect-wealth': { hangul: '편재', hanja: '偏財', english: 'Indirect Wealth' },
  'direct-wealth': { hangul: '정재', hanja: '正財', english: 'Direct Wealth' },
  'seven-killings': { hangul: '편관', hanja: '偏官', english: 'Seven Killings' },
  'direct-officer': { hangul: '정관', hanja: '正官', english: 'Direct Officer' },
  'indirect-resource': { hangul: '편인', hanja: '偏印', english: 'Indirect Resource' },
  'direct-resource': { hangul: '정인', hanja: '正印', english: 'Direct Resource' },
}

/** Twelve stages (십이운성) from birth to conception. */
export const luckStages = [
  'birth',
  'bath',
  'coming-of-age',
  'office',
  'peak',
  'decline',
  'illness',
  'death',
  'tomb',
  'severance',
  'conception',
  'nurture',
] as const
export type LuckStageId = (typeof luckStages)[number]
export const luckStageTerms: Record<LuckStageId, Term> = {
  birth: { hangul: '장생', hanja: '長生', english: 'Birth' },
  bath: { hangul: '목욕', hanja: '沐浴', english: 'Bath' },
  'coming-of-age': { hangul: '관대', hanja: '冠帶', english: 'Coming of Age' },
  office: { hangul: '건록', hanja: '建祿', english: 'Office' },
  peak: { hangul: '제왕', hanja: '帝旺', english: 'Peak' },
  decline: { hangul: '쇠', hanja: '衰', english: 'Decline' },
  illness: { hangul: '병', hanja: '病', english: 'Illness' },
  death: { hangul: '사', hanja: '死', english: 'Death' },
  tomb: { hangul: '묘', hanja: '墓', english: 'Tomb' },
  severance: { hangul: '절', hanja: '絶', english: 'Severance' },
  conception: { hangul: '태', hanja: '胎', english: 'Conception' },
  nurture: { hangul: '양', hanja: '養', english: 'Nurture' },
}

/** Twelve branch stars (십이신살), order from 겁살. */
export const branchStars = ['geop', 'jae', 'cheon', 'ji', 'nyeon', 'wol', 'mangsin', 'jangseong', 'banan', 'yeongma', 'yukhae', 'hwagae'] as const
export type BranchStarId = (typeof branchStars)[number]
export const branchStarTerms: Record<BranchStarId, Term> = {
  geop: { hangul: '겁살', hanja: '劫煞', english: 'Robbery Star' },
  jae: { hangul: '재살', hanja: '災煞', english: 'Disaster Star' },
  cheon: { hangul: '천살', hanja: '天煞', english: 'Heaven Star' },
  ji: { hangul: '지살', hanja: '地煞', english: 'Earth Star' },
  nyeon: { hangul: '년살', hanja: '年煞', english: 'Year Star' },
  wol: { hangul: '월살', hanja: '月煞', english: 'Month Star' },
  mangsin: { hangul: '망신살', hanja: '亡身煞', english: 'Exposure Star' },
  jangseong: { hangul: '장성살', hanja: '將星煞', english: 'General Star' },
  banan: { hangul: '반안살', hanja: '攀鞍煞', english: 'Saddle Star' },
  yeongma: { hangul: '역마살', hanja: '驛馬煞', english: 'Travel Horse' },
  yukhae: { hangul: '육해살', hanja: '六害煞', english: 'Six Harms Star' },
  hwagae: { hangul: '화개살', hanja: '華蓋煞', english: 'Canopy Star' },
}

export const stars = [
  'heavenly-noble',
  'literary',
  'literary-melody',
  'academy',
  'golden-carriage',
  'hidden-salary',
  'salary',
  'supreme',
  'peach-blossom',
  'travel-horse',
  'canopy',
  'blade',
  'white-tiger',
  'commander',
  'ghost-gate',
  'red-charm',
  'heavenly-virtue',
  'monthly-virtue',
  'heavenly-doctor',
  'lonely',
  'widow',
  'needle',
] as const
export type StarId = (typeof stars)[number]
export const starTerms: Record<StarId, Term> = {
  'heavenly-noble': { hangul: '천을귀인', hanja: '天乙貴人', english: 'Heavenly Noble' },
  literary: { hangul: '문창귀인', hanja: '文昌貴人', english: 'Literary Star' },
  'literary-melody': { hangul: '문곡귀인', hanja: '文曲貴人', english: 'Literary Melody' },
  academy: { hangul: '학당귀인', hanja: '學堂貴人', english: 'Academy Star' },
  'golden-carriage': { hangul: '금여', hanja: '金輿', english: 'Golden Carriage' },
  'hidden-salary': { hangul: '암록', hanja: '暗祿', english: 'Hidden Salary' },
  salary: { hangul: '건록', hanja: '建祿', english: 'Salary Star' },
  supreme: { hangul: '태극귀인', hanja: '太極貴人', english: 'Supreme Noble' },
  'peach-blossom': { hangul: '도화살', hanja: '桃花煞', english: 'Peach Blossom' },
  'travel-horse': { hangul: '역마살', hanja: '驛馬煞', english: 'Travel Horse' },
  canopy: { hangul: '화개살', hanja: '華蓋煞', english: 'Canopy' },
  blade: { hangul: '양인살', hanja: '羊刃煞', english: 'Blade' },
  'white-tiger': { hangul: '백호살', hanja: '白虎煞', english: 'White Tiger' },
  commander: { hangul: '괴강살', hanja: '魁罡煞', english: 'Commander Star' },
  'ghost-gate': { hangul: '귀문관살', hanja: '鬼門關煞', english: 'Ghost Gate' },
  'red-charm': { hangul: '홍염살', hanja: '紅艶煞', english: 'Red Charm' },
  'heavenly-virtue': { hangul: '천덕귀인', hanja: '天德貴人', english: 'Heavenly Virtue' },
  'monthly-virtue': { hangul: '월덕귀인', hanja: '月德貴人', english: 'Monthly Virtue' },
  'heavenly-doctor': { hangul: '천의성', hanja: '天醫星', english: 'Heavenly Doctor' },
  lonely: { hangul: '고신살', hanja: '孤辰煞', english: 'Lonely Star' },
  widow: { hangul: '과숙살', hanja: '寡宿煞', english: 'Solitude Star' },
  needle: { hangul: '현침살', hanja: '懸針煞', english: 'Needle Star' },
}

export const relationKinds = [
  'stem-combination',
  'stem-clash',
  'stem-control',
  'six-combination',
  'three-combination',
  'half-combination',
  'directional-combination',
  'clash',
  'punishment',
  'self-punishment',
  'break',
  'harm',
  'resentment',
  'hidden-combination',
] as const
export type RelationKind = (typeof relationKinds)[number]
export const relationTerms: Record<RelationKind, Term> = {
  'stem-combination': { hangul: '천간합', hanja: '天干合', english: 'Stem Combination' },
  'stem-clash': { hangul: '천간충', hanja: '天干沖', english: 'Stem Clash' },
  'stem-control': { hangul: '천간극', hanja: '天干剋', english: 'Stem Control' },
  'six-combination': { hangul: '육합', hanja: '六合', english: 'Six Combination' },
  'three-combination': { hangul: '삼합', hanja: '三合', english: 'Three Combination' },
  'half-combination': { hangul: '반합', hanja: '半合', english: 'Half Combination' },
  'directional-combination': { hangul: '방합', hanja: '方合', english: 'Directional Combination' },
  clash: { hangul: '충', hanja: '沖', english: 'Clash' },
  punishment: { hangul: '형', hanja: '刑', english: 'Punishment' },
  'self-punishment': { hangul: '자형', hanja: '自刑', english: 'Self-Punishment' },
  break: { hangul: '파', hanja: '破', english: 'Break' },
  harm: { hangul: '해', hanja: '害', english: 'Harm' },
  resentment: { hangul: '원진', hanja: '怨嗔', english: 'Resentment' },
  'hidden-combination': { hangul: '암합', hanja: '暗合', english: 'Hidden Combination' },
}

export const strengthLevels = [
  'extremely-weak',
  'very-weak',
  'weak',
  'balanced-weak',
  'balanced-strong',
  'strong',
  'very-strong',
  'extremely-strong',
] as const
export type StrengthLevel = (typeof strengthLevels)[number]
export const strengthTerms: Record<StrengthLevel, Term> = {
  'extremely-weak': { hangul: '극약', hanja: '極弱', english: 'Extremely Weak' },
  'very-weak': { hangul: '태약', hanja: '太弱', english: 'Very Weak' },
  weak: { hangul: '신약', hanja: '身弱', english: 'Weak' },
  'balanced-weak': { hangul: '중화신약', hanja: '中和身弱', english: 'Balanced Weak' },
  'balanced-strong': { hangul: '중화신강', hanja: '中和身强', english: 'Balanced Strong' },
  strong: { hangul: '신강', hanja: '身强', english: 'Strong' },
  'very-strong': { hangul: '태강', hanja: '太强', english: 'Very Strong' },
  'extremely-strong': { hangul: '극왕', hanja: '極旺', english: 'Extremely Strong' },
}

/** Under which conditions a relation within a chart stands; order is that of the bits in `core/src/relations.rs`. */
export const relationConditions = ['adjacent', 'contested', 'in-season', 'loosened'] as const
export type RelationCondition = (typeof relationConditions)[number]
export const relationConditionTerms: Record<RelationCondition, Term> = {
  adjacent: { hangul: '인접', hanja: '隣接', english: 'Adjacent' },
  contested: { hangul: '쟁합', hanja: '爭合', english: 'Contested' },
  'in-season': { hangul: '득령', hanja: '得令', english: 'In Season' },
  loosened: { hangul: '해소', hanja: '解消', english: 'Loosened' },
}

/** The five methods of the useful element (용신). */
export const usefulMethods = ['strength', 'climate', 'mediation', 'remedy', 'dominance'] as const
export type UsefulMethod = (typeof usefulMethods)[number]
export const usefulMethodTerms: Record<UsefulMethod, Term> = {
  strength: { hangul: '억부', hanja: '抑扶', english: 'Strength' },
  climate: { hangul: '조후', hanja: '調候', english: 'Climate' },
  mediation: { hangul: '통관', hanja: '通關', english: 'Mediation' },
  remedy: { hangul: '병약', hanja: '病藥', english: 'Remedy' },
  dominance: { hangul: '전왕', hanja: '專旺', english: 'Dominance' },
}
export const usefulReasons = [
  'weak-takes-resource',
  'weak-under-wealth-takes-companions',
  'strong-by-resource-takes-wealth',
  'strong-takes-officer',
  'strong-takes-output',
  'climate-table',
  'between-two',
  'no-standoff',
  'against-excess',
  'against-harm',
  'no-illness',
  'follow-ruler',
  'no-ruler',
] as const
export type UsefulReason = (typeof usefulReasons)[number]

/** Structures (격국): eight regular ones, three by the month branch itself, nine outer ones. */
export const structures = [
  'eating-god',
  'hurting-officer',
  'indirect-wealth',
  'direct-wealth',
  'seven-killings',
  'direct-officer',
  'indirect-resource',
  'direct-resource',
  'salary',
  'blade',
  'rob-wealth',
  'follow-companions',
  'follow-resources',
  'follow-output',
  'follow-wealth',
  'follow-officer',
  'follow-flow',
  'transformed',
  'one-element',
  'two-elements',
] as const
export type StructureId = (typeof structures)[number]
export const structureTerms: Record<StructureId, Term> = {
  'eating-god': { hangul: '식신격', hanja: '食神格', english: 'Eating God Structure' },
  'hurting-officer': { hangul: '상관격', hanja: '傷官格', english: 'Hurting Officer Structure' },
  'indirect-wealth': { hangul: '편재격', hanja: '偏財格', english: 'Indirect Wealth Structure' },
  'direct-wealth': { hangul: '정재격', hanja: '正財格', english: 'Direct Wealth Structure' },
  'seven-killings': { hangul: '편관격', hanja: '偏官格', english: 'Seven Killings Structure' },
  'direct-officer': { hangul: '정관격', hanja: '正官格', english: 'Direct Officer Structure' },
  'indirect-resource': { hangul: '편인격', hanja: '偏印格', english: 'Indirect Resource Structure' },
  'direct-resource': { hangul: '정인격', hanja: '正印格', english: 'Direct Resource Structure' },
  salary: { hangul: '건록격', hanja: '建祿格', english: 'Salary Structure' },
  blade: { hangul: '양인격', hanja: '羊刃格', english: 'Blade Structure' },
  'rob-wealth': { hangul: '월겁격', hanja: '月劫格', english: 'Rob Wealth Structure' },
  'follow-companions': { hangul: '종왕격', hanja: '從旺格', english: 'Follows Companions' },
  'follow-resources': { hangul: '종강격', hanja: '從强格', english: 'Follows Resources' },
  'follow-output': { hangul: '종아격', hanja: '從兒格', english: 'Follows Output' },
  'follow-wealth': { hangul: '종재격', hanja: '從財格', english: 'Follows Wealth' },
  'follow-officer': { hangul: '종살격', hanja: '從殺格', english: 'Follows Officer' },
  'follow-flow': { hangul: '종세격', hanja: '從勢格', english: 'Follows the Flow' },
  transformed: { hangul: '화격', hanja: '化格', english: 'Transformed' },
  'one-element': { hangul: '일행득기격', hanja: '一行得氣格', english: 'One Element' },
  'two-elements': { hangul: '양신성상격', hanja: '兩神成象格', english: 'Two Elements' },
}
/** Where a regular structure was read off. */
export const structureSources = ['month-branch', 'main-exposed', 'other-exposed', 'main-hidden'] as const
export type StructureSource = (typeof structureSources)[number]

/** Nayin (납음): one name for every two pillars from 甲子. */
export const nayinTerms: readonly Term[] = [
  { hangul: '해중금', hanja: '海中金', english: 'Sea Metal' },
  { hangul: '노중화', hanja: '爐中火', english: 'Furnace Fire' },
  { hangul: '대림목', hanja: '大林木', english: 'Great Forest Wood' },
  { hangul: '노방토', hanja: '路傍土', english: 'Roadside Earth' },
  { hangul: '검봉금', hanja: '劍鋒金', english: 'Sword-Edge Metal' },
  { hangul: '산두화', hanja: '山頭火', english: 'Mountaintop Fire' },
  { hangul: '간하수', hanja: '澗下水', english: 'Ravine Water' },
  { hangul: '성두토', hanja: '城頭土', english: 'City-Wall Earth' },
  { hangul: '백랍금', hanja: '白蠟金', english: 'White-Wax Metal' },
  { hangul: '양류목', hanja: '楊柳木', english: 'Willow Wood' },
  { hangul: '천중수', hanja: '泉中水', english: 'Spring Water' },
  { hangul: '옥상토', hanja: '屋上土', english: 'Rooftop Earth' },
  { hangul: '벽력화', hanja: '霹靂火', english: 'Thunderbolt Fire' },
  { hangul: '송백목', hanja: '松柏木', english: 'Pine Wood' },
  { hangul: '장류수', hanja: '長流水', english: 'Long-River Water' },
  { hangul: '사중금', hanja: '沙中金', english: 'Sand Metal' },
  { hangul: '산하화', hanja: '山下火', english: 'Foothill Fire' },
  { hangul: '평지목', hanja: '平地木', english: 'Plain Wood' },
  { hangul: '벽상토', hanja: '壁上土', english: 'Wall Earth' },
  { hangul: '금박금', hanja: '金箔金', english: 'Gold-Leaf Metal' },
  { hangul: '복등화', hanja: '覆燈火', english: 'Lamp Fire' },
  { hangul: '천하수', hanja: '天河水', english: 'Sky-River Water' },
  { hangul: '대역토', hanja: '大驛土', english: 'Post-Road Earth' },
  { hangul: '차천금', hanja: '釵釧金', english: 'Hairpin Metal' },
  { hangul: '상자목', hanja: '桑柘木', english: 'Mulberry Wood' },
  { hangul: '대계수', hanja: '大溪水', english: 'Great-Stream Water' },
  { hangul: '사중토', hanja: '沙中土', english: 'Sand Earth' },
  { hangul: '천상화', hanja: '天上火', english: 'Sky Fire' },
  { hangul: '석류목', hanja: '石榴木', english: 'Pomegranate Wood' },
  { hangul: '대해수', hanja: '大海水', english: 'Great-Sea Water' },
]

/** Twelve day officers (건제십이신), from the day whose branch is the month's. */
export const dayOfficers = ['建', '除', '滿', '平', '定', '執', '破', '危', '成', '收', '開', '閉'] as const
export type DayOfficer = (typeof dayOfficers)[number]
export const dayOfficerTerms: Record<DayOfficer, Term> = {
  建: { hangul: '건', hanja: '建', english: 'Establish' },
  除: { hangul: '제', hanja: '除', english: 'Remove' },
  滿: { hangul: '만', hanja: '滿', english: 'Full' },
  平: { hangul: '평', hanja: '平', english: 'Balance' },
  定: { hangul: '정', hanja: '定', english: 'Stable' },
  執: { hangul: '집', hanja: '執', english: 'Hold' },
  破: { hangul: '파', hanja: '破', english: 'Break' },
  危: { hangul: '위', hanja: '危', english: 'Danger' },
  成: { hangul: '성', hanja: '成', english: 'Accomplish' },
  收: { hangul: '수', hanja: '收', english: 'Receive' },
  開: { hangul: '개', hanja: '開', english: 'Open' },
  閉: { hangul: '폐', hanja: '閉', english: 'Close' },
}

const pillarReadings = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => {
    const [stem, branch] = [stems[index % 10]!, branches[index % 12]!]
    return [stem + branch, stemTerms[stem].hangul + branchTerms[branch].hangul]
  }),
) as Record<Pillar, string>

/** From 甲子 to 癸亥. The very strings that are keys: one that was put together is looked up at ten times the cost. */
export const sixtyPillars = Object.keys(pillarReadings) as readonly Pillar[]

/** Hangul reading of a pillar, e.g. `기축` for `己丑`. */
export function pillarHangul(pillar: Pillar): string {
  return pillarReadings[pillar]
}
export function stemOf(pillar: Pillar): Stem {
  return pillar[0] as Stem
}
export function branchOf(pillar: Pillar): Branch {
  return pillar[1] as Branch
}
