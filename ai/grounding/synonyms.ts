import type { StarId, StrengthLevel, TenGod } from '#engine/client'

/** Other names under which a term is known in English or Korean; the engine shows one name per term. */
export const otherTenGodNames = new Map<string, TenGod>([
  ['칠살', 'seven-killings'],
  ['Indirect Officer', 'seven-killings'],
  ['Seven Killing', 'seven-killings'],
  ['7 Killings', 'seven-killings'],
  ['Direct Seal', 'direct-resource'],
  ['Indirect Seal', 'indirect-resource'],
  ['Robbing Wealth', 'rob-wealth'],
  ['Food God', 'eating-god'],
])

export const otherStarNames = new Map<string, StarId>([
  ['Heavenly Nobleman', 'heavenly-noble'],
  ['Nobleman Star', 'heavenly-noble'],
  ['Traveling Horse', 'travel-horse'],
  ['Travelling Horse', 'travel-horse'],
  ['Post Horse', 'travel-horse'],
  ['Sky Horse', 'travel-horse'],
  ['Literary Noble', 'literary'],
  ['Flower Canopy', 'canopy'],
  ['Goat Blade', 'blade'],
  ['Yang Blade', 'blade'],
  ['Kui Gang', 'commander'],
  ['Kuigang', 'commander'],
  ['Red Romance', 'red-charm'],
  ['Red Flame', 'red-charm'],
  ['Heavenly Virtue Noble', 'heavenly-virtue'],
  ['Month Virtue', 'monthly-virtue'],
  ['Academic Star', 'academy'],
  ['Solitary Star', 'lonely'],
  ['Hanging Needle', 'needle'],
])

export const otherKoreanStarNames = new Map<string, StarId>([
  ['문창성', 'literary'],
  ['문곡성', 'literary-melody'],
  ['백호대살', 'white-tiger'],
  ['귀문', 'ghost-gate'],
  ['금여록', 'golden-carriage'],
  ['금여성', 'golden-carriage'],
])

export const otherLevelNames = new Map<string, StrengthLevel>([
  ['극신약', 'extremely-weak'],
  ['태신약', 'very-weak'],
  ['신왕', 'strong'],
  ['태신강', 'very-strong'],
  ['극신강', 'extremely-strong'],
])

/** Nayin as they are put into English elsewhere, under the Korean name of each. */
export const otherNayinNames: Readonly<Record<string, readonly string[]>> = {
  해중금: ['Gold in the Sea', 'Metal in the Sea', 'Ocean Metal'],
  노중화: ['Fire in the Furnace', 'Furnace Flame', 'Stove Fire'],
  대림목: ['Big Forest Wood', 'Forest Wood', 'Wood of the Great Forest'],
  노방토: ['Road-Side Earth', 'Earth by the Road', 'Earth by the Roadside', 'Roadside Soil'],
  검봉금: ['Sword Edge Metal', 'Sword Metal', 'Sword-Point Metal', 'Sword Tip Metal'],
  산두화: ['Mountain Top Fire', 'Mountain-Top Fire', 'Fire on the Mountain', 'Volcano Fire', 'Hilltop Fire'],
  간하수: ['Stream Water', 'Valley Water', 'Mountain Stream Water', 'Water in the Ravine', 'Brook Water'],
  성두토: ['City Wall Earth', 'Rampart Earth', 'Castle Wall Earth', 'Fortress Earth'],
  백랍금: ['White Wax Metal', 'Wax Metal', 'White Candle Metal', 'Molten Metal'],
  양류목: ['Willow Tree Wood', 'Poplar Wood', 'Poplar and Willow Wood', 'Willow Tree'],
  천중수: ['Well Water', 'Water in the Spring', 'Spring-Water'],
  옥상토: ['Roof Earth', 'Roof Tile Earth', 'Earth on the Roof', 'House Top Earth'],
  벽력화: ['Lightning Fire', 'Thunder Fire', 'Fire of Lightning'],
  송백목: ['Pine and Cypress Wood', 'Pine Tree Wood', 'Cypress Wood'],
  장류수: ['Long River Water', 'Long Flowing Water', 'Long-Flowing Water', 'Flowing Water'],
  사중금: ['Gold in the Sand', 'Metal in the Sand', 'Sand Gold'],
  산하화: ['Fire at the Foot of the Mountain', 'Fire below the Mountain', 'Fire Beneath the Mountain', 'Foot-of-the-Mountain Fire'],
  평지목: ['Flatland Wood', 'Flat Land Wood', 'Plains Wood', 'Meadow Wood'],
  벽상토: ['Earth on the Wall', 'Wall Soil'],
  금박금: ['Gold Foil Metal', 'Gold Leaf Metal', 'Gold-Foil Metal', 'Gold Leaf', 'Gold Foil', 'Tin Foil Metal'],
  복등화: ['Lamplight Fire', 'Lantern Fire', 'Covered Lamp Fire', 'Lamp Light Fire'],
  천하수: ['Milky Way Water', 'Heavenly River Water', 'Sky River Water', 'Water of the Milky Way', 'River of Heaven Water'],
  대역토: ['Post Road Earth', 'Great Post Road Earth', 'Highway Earth', 'Post Station Earth', 'Great Road Earth'],
  차천금: ['Hairpin Gold', 'Jewelry Metal', 'Ornament Metal', 'Bracelet Metal'],
  상자목: ['Mulberry Tree Wood', 'Mulberry'],
  대계수: ['Great Stream Water', 'Big Stream Water', 'Large Stream Water', 'Great Creek Water'],
  사중토: ['Earth in the Sand', 'Sandy Earth', 'Sand-Mixed Earth'],
  천상화: ['Heavenly Fire', 'Fire in the Sky', 'Fire in the Heavens', 'Celestial Fire', 'Sun Fire'],
  석류목: ['Pomegranate Tree Wood', 'Pomegranate'],
  대해수: ['Great Sea Water', 'Ocean Water', 'Big Sea Water', 'Great Ocean Water', 'Sea Water'],
}
