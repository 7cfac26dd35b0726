/**
 * How it was made: held-out frames of the same kinds as frames-ko.ts and frames-en.ts, written by hand after the checker had been
 * mended with those. The checker was not mended by looking at what fails here; only the rate is read. Frames that once stood here
 * and were looked at moved to the other files: their first readings were 87 and 88 % (Korean, English), 86 and 96, 97 and 98, 96 and 91.
 */
export const heldKoreanFrames = `
pillar|{place} 자리의 {hangul}{을/를} 봐 주세요.
pillar|사주에서 {place}는 {both}입니다.
day-pillar|당신에게는 {hangul} 일주의 끈기가 있어요.
year-pillar|당신은 {hangul}년에 태어난 사람이에요.
day-stem|일간은 바로 {full}{이에요/예요}.
day-stem|{full} 일간의 소유자시네요.
stem|{place}에 {full}{이/가} 보이네요.
branch|{place}는 {full}{이고/고}, 그래서 느긋해요.
branch|{full}{을/를} {place}에 두셨네요.
hidden|{place} 지장간에서 {full}{이/가} 힘을 내요.
god|{place}에는 {god}{이/가} 자리하고 있어요.
god|{place}의 {god}{은/는} 당신의 무기예요.
god|{place}는 {god}{이라/라} 실속을 챙겨요.
god-missing|당신 사주엔 {god}{이/가} 없어요.
structure|{structure}{으로/로} 분류되는 사주예요.
stage|{place}의 십이운성이 {stage}{이라/라} 조용해요.
branch-star|{place}에 {star}{이/가} 자리했어요.
star|{star}{이/가} 사주에 있어요.
star-absent|사주를 봐도 {star}{은/는} 없어요.
void|{letters}{이/가} 공망이라 그쪽 일은 느긋하게 보세요.
relation|{attached}{이/가} 있어 서로를 건드려요.
relation-places|{placea}와 {placeb}는 {name} 관계예요.
count|{native} 기운이 사주에 {count} 개예요.
missing|{element}{은/는} 없는 사주예요.
strongest|당신에게 가장 강한 기운은 {native}{이에요/예요}.
weakest|{element}{이/가} 가장 적은 힘을 가져요. 오행으로 보면 {element}{이/가} 가장 약하죠.
strength|신강과 신약 가운데 {side}에 속해요.
useful|{method}용신으로는 {element}{을/를} 봅니다.
direction|대운 흐름은 {direction}이에요.
start|대운은 {age}세에 처음 들어와요.
cycle|{age}세부터 시작된 {pillar} 대운이 있어요.
current|{pillar} 대운을 지금 지나고 있어요.
annual|{year}년은 {pillar}년, 움직임의 해예요.
annual-god|{year}년에는 {god}{이/가} 찾아와요.
annual-this|{pillar}년인 올해는 차분히 보내세요.
`
export const heldEnglishFrames = `
pillar|For the {place} pillar you got {english}.
pillar|The {place} pillar of your chart is {english}.
day-pillar|Your day pillar, the {english}, is steady.
year-pillar|You were born in {english} year.
day-stem|The Day Master in your chart is {english}.
day-stem|{english} is who you are by Day Master.
stem|Your {place} stem carries {english}.
branch|The {english} rests in your {place} branch.
branch|You have {english} for a {place} branch.
hidden|A hidden stem of your {place} branch is {english}.
god|There is a {god} in your {place}.
god|The {place} gives you {god}.
god|{god} at the {place} keeps you busy.
god-missing|Your chart contains no {god}.
structure|The structure of your chart is {structure}.
stage|At your {place} branch the stage is {stage}.
star|One of your stars is the {star}.
star-absent|The {star} does not appear in your chart.
void|Void branches: {a} and {b}.
relation|The {attached} in your chart stirs things.
clash|There is a clash between {a} and {b} in your chart.
relation-places|Your {placea} and {placeb} branches are in a {name}.
count|Your chart shows {count} {element} letters.
missing|There is no {element} in your chart.
strongest|In your chart {element} is the strongest.
weakest|In your chart {element} is the weakest.
strength|Your chart reads as a {side} day master.
useful|Your helpful element by {method} is {element}.
direction|Your luck cycles go {direction}.
cycle|The {english} luck cycle began when you were {age}.
current|Your present luck cycle is {english}.
next|The next luck cycle is the {english}.
annual|{year} will be the {english} year.
annual-god|{god} shows up in {year}.
`
